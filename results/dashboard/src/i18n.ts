/** Every text of the page, in English and Chinese. {0} is the first value. Words of the data stay as they are. */

export const langs = [['en', 'English'], ['zh', '中文']] as const;
export type Lang = (typeof langs)[number][0];

const texts: Record<string, readonly [en: string, zh: string]> = {
  // The page
  title: ['wattproof report', 'wattproof 报告'],
  subtitle: ['Kernels of cloud work, each in many variants, measured one against another and against the best libraries.', '云端常见负载的计算内核：每个内核有多种实现，彼此之间、并与最好的库逐一对比实测。'],
  totals: ['bundles: {0} · rows: {1}', '数据包 {0} 个 · 样本 {1} 行'],
  made: ['made {0}', '生成于 {0}'],
  language: ['Language', '语言'],
  contents: ['Contents', '目录'],
  drop: ['Drop folders of bundles, or a samples.csv, anywhere on this page. They are read by the browser and sent nowhere.', '可将数据包文件夹或 samples.csv 拖放到页面任意位置。文件只在浏览器内读取，不会上传。'],
  choose_files: ['Choose files', '选择文件'],
  choose_folder: ['Choose a folder', '选择文件夹'],
  make_one: ['Make a report by wattproof report DIR... -o report.html, or drop a bundle here.', '用 wattproof report DIR... -o report.html 生成报告，或把数据包拖到这里。'],
  bundle: ['Bundle', '数据包'],
  no_evidence: ['no numbers', '无数据'],
  no_numbers: ['This bundle holds no numbers; see below for the reasons.', '此数据包中没有可用数据，原因见下文。'],
  nothing_chosen: ['Nothing that is chosen here has such numbers.', '当前筛选条件下没有这类数据。'],
  // Filters
  filters: ['What to show', '筛选'],
  families: ['Families', '类别'], family: ['family', '类别'],
  kernels: ['Kernels', '内核'], kernel: ['kernel', '内核'],
  kinds: ['Kinds', '实现方式'], kind: ['kind', '实现方式'],
  sizes: ['Sizes', '数据大小'], size: ['size', '大小'],
  threads_head: ['threads', '线程数'], threads: ['threads: {0}', '{0} 线程'],
  variant: ['variant', '实现'], variant_hint: ['e.g. avx512 peer', '如 avx512 peer'],
  input: ['input', '输入'],
  all: ['all', '全选'], none: ['none', '无'],
  reset: ['reset the view', '重置视图'],
  metric: ['Metric', '指标'], scale: ['Scale', '坐标'], log: ['logarithmic y', '对数 y 轴'],
  higher: ['higher is better', '越高越好'], lower: ['lower is better', '越低越好'],
  native: ['native', '原生'], peer: ['peer', '库'], translated: ['translated', '转译'], compiler: ['compiler', '编译器'], program: ['program', '程序'],
  says_native: ['ours, written for this instruction set', '本项目为该指令集手写的实现'],
  says_peer: ['the best library doing the same', '完成同样工作的最佳库'],
  says_translated: ['ours, written for another instruction set and translated', '本项目为其他指令集编写、经 SIMDe 转译的实现'],
  says_compiler: ['plain code, vectorised by the compiler alone', '普通代码，仅靠编译器自动向量化'],
  says_program: ['any program that was measured whole', '作为整体测量的任意程序'],
  // Evidence
  says_measured: ['taken on the machine itself: time, counters, energy', '在真实机器上测得：时间、计数器、能耗'],
  says_counted: ['exact retired instructions of an emulated machine; never a time, never energy', '模拟机器上精确统计的退役指令数；不含时间，也不含能耗'],
  says_predicted: ['a static model of a loop on a named core', '针对指定核心的循环静态模型预测'],
  says_declared: ["somebody's figure, with its source", '他人公布的数字，附来源'],
  evidence: ['evidence', '证据类型'],
  evidence_word: ['evidence: {0}', '证据类型：{0}'],
  evidence_of: ['evidence: {0}; run {1}', '证据类型：{0}；运行 {1}'],
  energy_of: ['energy by {0}, boundary {1}', '能耗来源 {0}，边界 {1}'],
  boundary: ['boundary', '能耗边界'],
  median_of: ['median over rows ({0}) of {1}', '{0} 行的中位数：{1}'],
  in_lines: ['{0}, lines {1}', '{0}，第 {1} 行'],
  lines_short: ['lines {0}', '第 {0} 行'],
  lines: ['lines', '行号'], rows: ['rows', '行数'],
  ceiling_of: ['ceiling {0}', '上限 {0}'],
  at_load: ['load {0} %', '负载 {0} %'],
  interval: ['95 % interval', '95 % 置信区间'],
  no_interval: ['one value: no interval', '只有一个值，没有区间'],
  exact: ['exact, from the least to the most', '精确值，最小至最大'],
  csv_title: ['the rows behind this, with their lines in samples.csv', '下载对应的原始行及其在 samples.csv 中的行号'],
  csv_label: ['download the rows behind: {0} (CSV)', '下载原始行（CSV）：{0}'],
  // Comparisons
  ratio: ['ratio', '比值'], reading: ['reading', '结论'],
  better: ['better', '更好'], worse: ['worse', '更差'],
  inconclusive: ['inconclusive', '无定论'],
  few: ['no verdict: below 9 repetitions', '不作结论：重复次数不足 9 次'],
  neither: ['no difference shown', '差异不显著'],
  of_total: ['{0} of {1}', '{1} 项中 {0} 项'],
  ours: ['ours', '本项目'], library: ['library', '库'],
  kernel_input: ['kernel · input', '内核 · 输入'],
  matrix: ['{0}, by size', '{0}（按数据大小）'],
  all_ratios: ['Every ratio with its interval and p: {0}', '全部 {0} 个比值、区间与 p 值'],
  chart_ratio: ['{0}: geometric means over sizes, rows: {1}; the table below has the numbers.', '{0}：各数据大小的几何平均，共 {1} 行；数字见下表。'],
  geometric_axis: ['geometric mean over sizes; faint: the range of sizes', '各数据大小的几何平均；浅色为各大小的范围'],
  peers: ['Ours against the best library', '本项目与最佳库对比'],
  peers_axis: ["our speed by the library's", '本项目速度 / 库速度'],
  peers_counts: ["the library's instructions by ours", '库指令数 / 本项目指令数'],
  peers_none: ['No kernel shown here has both a native variant and a library to compare it with.', '所示内核中没有可与库对比的原生实现。'],
  faster_ours: ['ours faster', '本项目更快'], faster_library: ['library faster', '库更快'], as_many: ['as many', '相同'],
  fewer_ours: ['ours takes fewer instructions', '本项目指令更少'], fewer_library: ['library takes fewer instructions', '库指令更少'],
  porting: ['What translating costs', '移植成本：转译与原生对比'],
  porting_lead: ['The fastest variant written for this instruction set against the fastest that SIMDe translated from another: what is lost by recompiling instead of rewriting.', '为本指令集手写的最快实现，与由 SIMDe 从其他指令集转译的最快实现相比：只重新编译而不重写会损失多少。'],
  porting_axis: ["native speed by the translation's", '原生速度 / 转译速度'],
  porting_counts: ["the translation's instructions by native ones", '转译指令数 / 原生指令数'],
  faster_native: ['native faster', '原生更快'], faster_translated: ['translation faster', '转译更快'],
  fewer_native: ['native takes fewer instructions', '原生指令更少'], fewer_translated: ['translation takes fewer instructions', '转译指令更少'],
  machines: ['Machine against machine', '机器之间的对比'],
  machines_axis: ['the machine by the one it is held against', '所选机器 / 基准机器'],
  contender: ['machine', '机器'], reference: ['against', '基准'],
  measure: ['Compared', '对比指标'],
  measure_speed: ['speed', '速度'], 'measure_per-core': ['per core', '每核'], 'measure_per-vcpu': ['per vCPU', '每 vCPU'], 'measure_per-watt': ['per watt', '每瓦'],
  choice: ['Which variants', '选取的实现'],
  choice_best: ['the fastest of ours', '本项目最快'], choice_overall: ['the fastest of all', '全部最快'], choice_same: ['the same variant', '同一实现'], choice_peer: ['the fastest library', '最快的库'],
  geometric: ['Geometric means of {0}', '几何平均（{0}）'],
  of_all: ['all', '全部'], places: ['places', '对比项'],
  how_compared: ['How machines are compared', '机器对比的方法'],
  how_compared_text: ['Cells meet that have the same kernel, input, size, load and as many threads, or on both all hardware threads of the machine. Places of a kernel weigh alike in its mean, and kernels alike in that of all. Intervals hold the noise of repetitions and what meters may be off by.', '只比较内核、输入、大小、负载和线程数都相同的项，或双方都占满全部硬件线程的项。同一内核的各项权重相同，各内核在总平均中权重相同。区间包含重复测量的噪声以及电表误差。'],
  same_bundle: ['Choose two bundles that differ.', '请选择两个不同的数据包。'],
  nothing_common: ['The two have no kernel, input, size and threads in common with {0}.', '两者没有内核、输入、大小、线程数都相同的项（{0}）。'],
  no_ratio: ['No ratio.', '无法给出比值。'], some_absent: ['{0} pairs have no ratio.', '{0} 对没有比值。'],
  versus_evidence: ['One is {0} and the other {1}: kinds of evidence do not meet in a ratio. Each is shown for itself below.', '一方是 {0}，另一方是 {1}：不同证据类型不能相除，请分别查看下文。'],
  versus_unit: ['{0} and {1} do not meet in a ratio.', '{0} 与 {1} 不能相除。'],
  worth_predicted: ['{0} is predicted: no measurement.', '{0} 是预测值，并非测量。'],
  worth_no_time: ['{0} is counted: it has no time and no energy.', '{0} 是指令计数，没有时间和能耗。'],
  worth_mixed: ['{0} has energy of two boundaries.', '{0} 的能耗出自两种边界。'],
  worth_no_energy: ['{0} has no energy that was measured.', '{0} 没有测得能耗。'],
  worth_load: ['{0}: a load level says nothing about the speed.', '{0}：定负载档位不能说明速度。'],
  worth_no_cores: ['{0}: the number of cores is unknown.', '{0}：核数未知。'],
  // By variant
  by_variant: ['Every variant, by size', '各实现随数据大小的表现'],
  by_size: ['by size of the data', '随数据大小变化'],
  chart_kernel: ['{0} of variants ({1}) of {2} by size; the table below has the numbers.', '{2} 的 {1} 种实现的 {0} 随数据大小的变化；数字见下表。'],
  variants_of: ['variants of {0}', '{0} 的各实现'],
  no_size: ['No size: the numbers are in the table.', '没有数据大小，数字见下表。'],
  na_chosen: ['NA for what is chosen here.', '当前所选均为 NA。'],
  na_none: ['no row has a value', '没有任何一行有值'],
  counted_no: ['{0} evidence has no time and no energy', '{0} 类证据没有时间和能耗'],
  numbers: ['Numbers: {0} rows', '数据表：{0} 行'],
  // Ceilings
  ceiling: ['Share of what the machine can do', '相对机器上限的占比'],
  ceiling_lead: ['The lower of two ceilings that were measured on this machine: its memory, and the units that the kernel needs. In percent.', '取本机实测的两个上限中较低者：内存带宽，以及该内核所需的执行单元。单位为百分比。'],
  ceiling_caption: ['% of the ceiling, by size', '占上限的百分比（按数据大小）'],
  ceiling_none: ['no ceilings were measured on this machine: wattproof run --ceilings', '本机没有实测上限：wattproof run --ceilings'],
  ceiling_no_kernel: ['the program that made this page has no such kernel and cannot say what it needs', '生成此页面的程序没有该内核，不知道它需要哪些执行单元'],
  ceiling_no_memory: ['no ceiling of memory with as many threads', '没有同样线程数的内存上限'],
  ceiling_no_speed: ['only measured speeds have a share', '只有实测速度才有占比'],
  // Top-down, load, records
  topdown: ['Where the pipeline waits (top-down)', '流水线分析（Top-down）'],
  slots: ['slots', '槽位'], bars: ['Every variant: {0}', '全部实现：{0}'],
  topdown_caption: ['The fastest of ours and of the libraries: shares of the pipeline’s slots', '本项目与库各自最快的实现：流水线槽位占比'],
  retiring: ['retiring', '有效退役'], badSpeculation: ['bad speculation', '错误推测'], frontend: ['frontend bound', '前端受限'], backend: ['backend bound', '后端受限'],
  loads: ['Under load', '不同负载下的表现'],
  loads_lead: ['Batches arrive at random at a level below the maximum; at 0 % the machine is idle.', '批次以低于最大值的强度随机到达；0 % 为空闲。'],
  load: ['load', '负载'], over_load: ['Over the load', '随负载变化'], by_load: ['by load', '随负载变化'],
  curve_watts: ['power', '功率'], curve_gbps: ['throughput', '吞吐量'], curve_joules: ['energy', '能耗'], curve_latency: ['99 % latency', 'P99 延迟'], curve_achieved: ['served', '实际负载'],
  chart_load: ['{0} of {1} by load; the table below has the numbers.', '{1} 的 {0} 随负载的变化；数字见下表。'],
  records: ['The cost of one record', '每条记录的成本'],
  records_lead: ['Kernels that work through a stream count its records. The fastest variant of each kind:', '处理数据流的内核会统计记录数。各类最快实现如下：'],
  record_bytes: ['B/record', 'B/记录'],
  // What is missing
  skipped: ['What has no number, and why', '缺失的数据及原因'],
  skipped_none: ['Nothing: every row gave numbers.', '没有缺失：每一行都有数据。'],
  skipped_total: ['rows: {0} of {1}', '共 {0} 行，总计 {1} 行'],
  without_number: ['Rows without a number', '没有数据的行'],
  status: ['status', '状态'], reason: ['reason', '原因'], kernel_variants: ['kernel: variants', '内核：实现'],
  reasons: ['reasons: {0}', '原因 {0} 种'], no_reason: ['no reason given', '未说明原因'],
  machine: ['The machine', '机器信息'],
  no_machine: ['There is no machine.json beside these rows: why counters and energy are NA is not known.', '这些行旁边没有 machine.json，无从得知计数器和能耗为何缺失。'],
  cores: ['{0} cores', '{0} 核'], yes: ['yes', '是'], no: ['no', '否'],
  // Claims
  claims: ['Verdicts', '结论'],
  supported: ['supported', '成立'], refuted: ['refuted', '不成立'], untestable: ['untestable', '无法检验'],
  read_as: ['read as', '检验口径'], threshold: ['threshold', '阈值'], missing: ['missing', '缺少'], flips: ['would flip', '翻转条件'],
  metric_speed: ['speed', '速度'], 'metric_per-core': ['per core', '每核'], 'metric_per-vcpu': ['per vCPU', '每 vCPU'], 'metric_per-watt': ['per watt', '每瓦'], 'metric_per-price': ['per price', '单位价格'], metric_: ['ratio', '比值'],
  // Errors
  data_no_json: ['The data in this page is not valid JSON: {0}', '页面中的数据不是有效的 JSON：{0}'],
  data_template: ['This page holds no data: it is the empty template.', '此页面没有数据：这是空模板。'],
  data_empty: ['This page holds no bundle yet.', '此页面还没有数据包。'],
  data_other: ['The data in this page is not a wattproof report.', '页面中的数据不是 wattproof 报告。'],
  data_version: ['The data in this page has version {0}; this page reads version {1}.', '页面数据的版本为 {0}，本页面只能读取版本 {1}。'],
  csv_unclosed: ['a quote that is never closed', '引号没有闭合'],
  csv_behind_quote: ['text behind a closing quote', '闭合引号后还有文字'],
  csv_quote: ['a quote inside a cell that does not begin with one', '单元格中间出现引号'],
  csv_long: ['a cell of more than {0} characters', '单元格超过 {0} 个字符'],
  csv_cells: ['{0} cells, but {1} columns', '有 {0} 个单元格，但有 {1} 列'],
  csv_twice: ['the column {0} stands here twice', '列 {0} 重复'],
  csv_empty: ['empty: no header, no samples', '文件为空：没有表头和样本'],
  csv_lacks: ['no samples.csv: there is no column {0}', '不是 samples.csv：缺少列 {0}'],
  csv_value: ['"{1}" is no value for {0}', '“{1}”不是列 {0} 的有效值'],
  file_large: ['{0} MB; a page reads at most {1} MB: use wattproof compare', '文件 {0} MB，页面最多读取 {1} MB：请用 wattproof compare'],
  no_json: ['no valid JSON: {0}', '不是有效的 JSON：{0}'],
  no_claim: ['neither a machine.json beside its samples.csv nor the verdict of a claim', '既不是 samples.csv 旁的 machine.json，也不是论断的结论'],
  no_table: ['there is no samples.csv among these files', '这些文件中没有 samples.csv'],
  cut: ['the last row was cut off and is left out: the run was stopped while it wrote', '最后一行不完整，已略去：写入时运行被中断'],
  unknown: ['columns that this page does not know are left alone: {0}', '页面不认识的列未作处理：{0}'],
  // Below
  how: ['How these numbers are made', '数字的由来'],
  how_text: ['Every variant is checked against the plain definition before it is timed. After a warm-up, the repetitions of all variants are run in random order. A number is the median of its repetitions; the interval beside it is its 95 % interval by Price and Bonett, in which no shape of the noise is taken for granted. A difference is claimed where the interval of the ratio leaves 1 out and Mann-Whitney has p below 0.05. NA means that there is no value, and is never counted as 0. GB/s are 10⁹ bytes a second; KiB and MiB are powers of two.', '每个实现在计时前都与基准定义核对。预热后，所有实现的重复测量按随机顺序进行。每个数字是重复测量的中位数，旁边是 Price–Bonett 方法的 95 % 置信区间，不假定噪声的分布。只有当比值的区间不含 1 且 Mann-Whitney 检验 p < 0.05 时才认定有差异。NA 表示没有值，绝不当作 0。GB/s 指每秒 10⁹ 字节；KiB、MiB 为二进制单位。'],
  how_hover: ['Point at a figure in a table, or go to it by the arrow keys, to see the lines of samples.csv that it comes from. The button CSV saves these rows. The address of this page holds what is chosen: send it, and the other sees the same.', '将指针移到表格中的数字上，或用方向键选中，即可看到它来自 samples.csv 的哪些行；按 CSV 按钮可保存这些行。页面地址记录了当前的筛选条件，发送给他人即可看到同样的视图。'],
};

const asked = (): string => new URLSearchParams(location.search).get('lang') ?? '';
const isLang = (code: string): code is Lang => langs.some(([known]) => known === code);

let now: Lang = isLang(asked()) ? asked() as Lang : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';

export const lang = (): Lang => now;

/** Chooses a language, and writes it into the address. */
export function setLang(code: Lang): void {
  now = code;
  const search = new URLSearchParams(location.search);
  search.set('lang', code);
  history.replaceState(null, '', `?${search}${location.hash}`);
}

export function t(key: string, ...values: (string | number)[]): string {
  const both = Object.hasOwn(texts, key) ? texts[key] : undefined;
  // A word of the data that has no translation stands as it is.
  const text = both ? both[now === 'zh' ? 1 : 0] : key;
  return text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));
}

/** For the tests: the keys, each with all of its texts. */
export const all = texts;
