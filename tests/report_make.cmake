# Makes a small bundle and its report by the program itself, for the browser to look at.
file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${WATTPROOF} run --size 64,4K --variant scalar|avx2.*|sse42.*|neon.*|peer.* --min-time 0.0005 -o ${FOLDER}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
if(NOT EXISTS ${FOLDER}/report.html)
  message(FATAL_ERROR "run made no report.html")
endif()
