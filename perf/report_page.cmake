# The report page: TypeScript bundled into one HTML file, REPORT_PAGE, shared by all build folders. It is made while
# configuring, so that a missing Node.js or a failing npm costs only the report: the program is built all the same
# and says what it lacks.
set(dashboard ${PROJECT_SOURCE_DIR}/results/dashboard)
set(page ${PROJECT_SOURCE_DIR}/build/dashboard/report.html)
set(REPORT_PAGE)
set(node_version 0)

find_program(NODE NAMES node nodejs)
find_program(NPM npm)
if(NODE)
  execute_process(COMMAND ${NODE} --version OUTPUT_VARIABLE node_version OUTPUT_STRIP_TRAILING_WHITESPACE)
  string(REPLACE "v" "" node_version "${node_version}")
endif()

file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS ${dashboard}/src/*)
list(APPEND page_sources ${dashboard}/report.html ${dashboard}/package-lock.json ${dashboard}/vite.config.ts
  ${PROJECT_SOURCE_DIR}/results/schema.csv)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${page_sources})
set(stale FALSE)
foreach(source IN LISTS page_sources)
  if(${source} IS_NEWER_THAN ${page})
    set(stale TRUE)
  endif()
endforeach()

if(NOT WATTPROOF_REPORT)
  message(STATUS "no report page: WATTPROOF_REPORT is off")
elseif(NOT stale)
  set(REPORT_PAGE ${page})
elseif(NOT NPM OR node_version VERSION_LESS 18)
  message(STATUS "no report page: Node.js 18 or newer and npm were not found")
else()
  message(STATUS "making the report page (npm)")
  execute_process(
    COMMAND ${NPM} ci --no-fund --no-audit --loglevel=error
    WORKING_DIRECTORY ${dashboard} RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT failed)
    execute_process(
      COMMAND ${NPM} run build -- --outDir ${PROJECT_SOURCE_DIR}/build/dashboard
      WORKING_DIRECTORY ${dashboard} RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
  endif()
  if(failed)
    message(WARNING "no report page: npm failed\n${output}")
  else()
    set(REPORT_PAGE ${page})
  endif()
endif()
