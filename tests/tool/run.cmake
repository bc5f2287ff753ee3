# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Each line of this file runs the command once: what it is called with, how it ends, what it says on standard output
# and on standard error. A text that begins with ! must not be there.

cmake_minimum_required(VERSION 3.24)
set(ENV{LC_ALL} C)
file(MAKE_DIRECTORY ${WORK})
set(faults "")

function(look what text called where)
    string(REGEX REPLACE "^!" "" plain "${what}")
    string(FIND "${text}" "${plain}" at)
    if(what MATCHES "^!" AND NOT at EQUAL -1)
        string(APPEND faults "${called}: ${where} has: ${plain}\n")
    elseif(NOT what MATCHES "^!" AND at EQUAL -1)
        string(APPEND faults "${called}: ${where} has not: ${plain}\n")
    endif()
    set(faults "${faults}" PARENT_SCOPE)
endfunction()

# tongbi(<exit status> <on standard output> <on standard error> <argument>...)
function(tongbi expected out err)
    set(input /dev/null)
    if(DEFINED INPUT)
        set(input ${INPUT})
    endif()
    execute_process(COMMAND ${PROGRAM} ${ARGN} WORKING_DIRECTORY ${ROOT} INPUT_FILE ${input}
        OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
    list(JOIN ARGN " " called)
    if(NOT status STREQUAL expected)
        string(APPEND faults "${called}: ended with ${status} instead of ${expected}: ${errors}\n")
    endif()
    look("${out}" "${output}" "${called}" "standard output")
    look("${err}" "${errors}" "${called}" "standard error")
    set(faults "${faults}" PARENT_SCOPE)
endfunction()

set(report examples/data/jiangsu_2023.csv)

# --- convert: the digits are those of the print
tongbi(0 "65.35 GW\n" "" convert 6535万千瓦 GW)
tongbi(0 "14.20\tGW\t14.195\t14.205\n" "" convert 1420万千瓦 GW --format tsv)
tongbi(0 "7.0 °F" "" convert -13.9°C °F)
tongbi(0 "\"best\":\"65.35\"" "" convert 6535万千瓦 GW --format json)
tongbi(1 "1.42 GW\n" "吨 / GW" convert 142万千瓦 5吨 GW)
tongbi(2 "!GW" "斤斗" convert 12斤斗 t)
tongbi(2 "!GW" "xyzzy" convert 5吨 xyzzy)
tongbi(2 "" "inputs" convert 5吨)
tongbi(0 "155万吨标准煤" "" convert 126亿千瓦时 万吨标准煤 --coal calorific)
tongbi(1 "" "--coal heat" convert 126亿千瓦时 万吨标准煤)
tongbi(1 "" "!coal_basis" convert "1 EJ" Mtoe --lang en)
tongbi(0 "24 Mtoe" "" convert "1 EJ" Mtoe --coal heat)
tongbi(0 "0.100 billion EUR\n" "" convert 100MIO_EUR "billion EUR")
tongbi(0 "1000 million EUR" "" convert "1 billion EUR" MIO_EUR)
tongbi(2 "" "没有数量" convert - kg)
file(WRITE ${WORK}/quantities "5 t\n\n6.0 t\n")
set(INPUT ${WORK}/quantities)
tongbi(0 "5000 kg [4500, 5500]\n6000 kg" "" convert - kg)
unset(INPUT)

# --- bad arguments are named
tongbi(2 "" "frobnicate" frobnicate)
tongbi(2 "" "subcommand" --)
tongbi(2 "" "xx" page ${report} --lang xx)
tongbi(2 "" "pdf" page ${report} --format pdf)
tongbi(2 "" "--nonsense" page ${report} --nonsense)
tongbi(2 "" "inputs" page)
tongbi(0 "page" "" --help)
tongbi(0 "0." "" --version)

# --- page: files, standard input, faults
tongbi(0 "江苏省2023年" "" page ${report})
tongbi(0 "Contradictions: none" "" page ${report} --lang en)
tongbi(0 "<!DOCTYPE html>" "" page ${report} --format html)
tongbi(0 "vega-lite" "" page ${report} --format vega)
tongbi(0 "\"tongbi\":2" "" page ${report} --format json)
tongbi(0 "id,finding,from" "" page ${report} --format csv)
tongbi(0 "My own title" "" page ${report} --title "My own title")
tongbi(2 "" "no_such_file.csv" page no_such_file.csv)
tongbi(2 "Jiangsu 2023" "no_such_file.csv" page ${report} no_such_file.csv --lang en)
tongbi(2 "" "examples" page examples)
tongbi(2 "" "one file at a time" page ${report} ${report} --format html --lang en)
set(INPUT ${ROOT}/${report})
tongbi(0 "Jiangsu 2023" "" page - --lang en)
unset(INPUT)
file(WRITE ${WORK}/bad.csv "id,indicator,entity,period,number,unit,kind
A1,rain,here,2023,12.5,mm,level
A2,rain,here,2023,1.2.3,mm,level
")
tongbi(1 "12.5 mm" "bad.csv:3:" page ${WORK}/bad.csv --lang en)
set(INPUT ${WORK}/bad.csv)
tongbi(1 "12.5 mm" "standard input:3:" page - --lang en)
unset(INPUT)
file(WRITE ${WORK}/no_report.csv "year,value\n2023,1\n")
tongbi(2 "!value" "missing" page ${WORK}/no_report.csv --lang en)
file(WRITE ${WORK}/contradicts.csv "id,indicator,entity,period,number,unit,kind,duplicate_of
A1,rain,here,2023,12.5,mm,level,
A2,rain,here,2023,13.5,mm,level,A1
")
tongbi(1 "rain: printed “12.5 mm” and, elsewhere, “13.5 mm”" "" page ${WORK}/contradicts.csv --lang en)

# --- tables: a small one as the bureau lays them out, newest first
file(WRITE ${WORK}/gdp.csv "数据库：分省年度数据
指标：地区生产总值(亿元)
时间：最近3年
地区,2023年,2022年,2021年
甲省,110.0,100.0,90.0
乙省,220.0,200.0,190.0
数据来源：国家统计局
")
set(gdp ${WORK}/gdp.csv)
tongbi(0 "时期     甲省   乙省\n2021年   90.0  190.0\n2022年  100.0  200.0\n2023年  110.0  220.0\n" "" show ${gdp})
tongbi(0 "indicator     unit  is      comes   from  to    entities  numbers  missing  decimals\n地区生产总值  亿元  amount  annual  2021  2023         2        6        0         1"
    "" show ${gdp} --lang en)
tongbi(0 "indicator\tunit_printed\tunit_tongbi\trole" "" show ${gdp} --format tsv)
tongbi(0 "地区生产总值(亿元)\t亿元\t亿元\tamount" "" show ${gdp} --format tsv)
tongbi(0 "2023年       2200000" "" show ${gdp} --entity 乙省 --unit 万元)
tongbi(0 "!2021" "" growth ${gdp} --period 2022..2023)
tongbi(0 "2023年  +10.0  +10.0" "" growth ${gdp})
tongbi(0 "地区生产总值,甲省,2023,10,9.8950524737631184" "" growth ${gdp} --format csv --entity 甲省)
tongbi(0 "missing_input" "" growth ${gdp} --format json)
tongbi(0 "\"schema\":1" "" show ${gdp} --format json)
tongbi(0 "\"precision\":\"column, 1 decimals\"" "" show ${gdp} --format json)
tongbi(0 "STRUCTURE,STRUCTURE_ID,ACTION,FREQ," "" show ${gdp} --format sdmx)
tongbi(2 "" "--format sdmx" show ${gdp} --format sdmx --period 2024)
tongbi(2 "" "--format csv" show ${gdp} --encoding gb18030)
tongbi(0 "!北京" "" show ${gdp} --format csv --encoding gb18030)
tongbi(0 "\"title\": \"地区生产总值：同比增速（%）\"" "" growth ${gdp} --format vega)
tongbi(0 "<svg" "" growth ${gdp} --format html)
tongbi(0 "2023年  33.33  66.67" "" share ${gdp})
tongbi(0 "2023年         50.00" "" share ${gdp} --of 乙省)
tongbi(0 "乙省  220.0 #1\n甲省  110.0 #2\n" "" rank ${gdp})
tongbi(0 "地区生产总值,乙省,2022,200.0,199.95,200.05,亿元,200.0,#1\n" "" rank ${gdp} --period 2022 --lang en --format csv)
tongbi(0 "2023年  73.33 未完成  146.67 已完成" "" attain ${gdp} --at-least 150亿元)
tongbi(0 "2021年  -10.0  -13.3" "" anomaly ${gdp} --normal 2021-2023)
tongbi(1 "" "没有累计值指标" single ${gdp})
tongbi(2 "" "文件中有：地区生产总值(亿元)" show ${gdp} --indicator 工业产值)
tongbi(2 "" "甲省, 乙省" growth ${gdp} --entity 丙省)
tongbi(0 "!2021" "" growth ${gdp} --period 2022—2023)
tongbi(0 "!2023" "" growth ${gdp} --period ..2022)
tongbi(0 "!2021" "" growth ${gdp} --period 2022..)
tongbi(0 "2021年  -10.0  -13.3" "" anomaly ${gdp} --normal 2021—2023)
tongbi(2 "" "2021-03" anomaly ${gdp} --normal 2021-03..2023)
tongbi(2 "" "--period 2023..2021" show ${gdp} --period 2023..2021)
tongbi(2 "" "--period 20x" show ${gdp} --period 20x)
tongbi(2 "" "--at-least" attain ${gdp})
tongbi(2 "" "12斤斗" attain ${gdp} --at-least 12斤斗)
tongbi(2 "" "--normal" anomaly ${gdp})
tongbi(2 "" "1991" anomaly ${gdp} --normal 1991)
tongbi(2 "" "no_such_file.csv" check ${gdp} --against no_such_file.csv)
tongbi(0 "没有可以互相核对的数字" "" check ${gdp})
set(INPUT ${gdp})
tongbi(0 "乙省  220.0 #1" "" rank -)
unset(INPUT)

# --- options that ask for what a file has not end with 2 and say what it has
tongbi(2 "" "--unit foo" show ${gdp} --unit foo)
tongbi(2 "" "亿元 / 吨" show ${gdp} --unit 吨)
tongbi(2 "" "亿元 / kg" show ${gdp} --unit kg --format csv)
tongbi(2 "" "2021 to 2023" growth ${gdp} --period 1999 --lang en)
tongbi(2 "" "从2021年到2023年" show ${gdp} --period 2024-08)
# a year stands behind its last quarter, and is held against the four
file(WRITE ${WORK}/quarters.csv
    "时间,发电量（亿千瓦时）\n2022年一季度,100.0\n2022年二季度,110.0\n2022年三季度,120.0\n2022年四季度,130.0\n2022年,460.0\n")
tongbi(0 "2022年四季度   130.0\n2022年         460.0\n" "" show ${WORK}/quarters.csv)
tongbi(0 "一致 1" "" check ${WORK}/quarters.csv)
tongbi(2 "" "亿元 / billion USD" attain ${gdp} --at-least "20 billion USD")
tongbi(0 "3个未能计算：该数大于总体" "" share ${gdp} --of 甲省)
tongbi(2 "" "tongbi page" show ${report})

# --- totals among the entities
file(WRITE ${WORK}/totals.csv "年份,省份,粮食产量(万吨)\n2023,江苏,100\n2023,合计,300\n2023,安徽,200\n")
tongbi(1 "" "主体中有合计，请用 --of 指定总体" share ${WORK}/totals.csv)
tongbi(0 "江苏    33.3\n安徽    66.7\n" "" share ${WORK}/totals.csv --of 合计)
tongbi(0 "安徽  200 #1\n江苏  100 #2\n" "" rank ${WORK}/totals.csv)
tongbi(0 "不排位：合计" "" rank ${WORK}/totals.csv)
file(WRITE ${WORK}/candidate.csv "年份,省份,粮食产量(万吨)\n2023,江苏,100\n2023,丙,300\n2023,安徽,200\n")
tongbi(0 "“丙”等于其余各项之和，可能是合计；若是，请用 --of 丙" "" share ${WORK}/candidate.csv)
file(WRITE ${WORK}/nuts.csv "geo,code,year,grain (t)\nFinland,FI,2023,10\nLappi,FI1D7,2023,4\nÅland,FI200,2023,6\nSweden,SE,2023,20\nGotland,SE214,2023,5\n")
tongbi(1 "" "totals of others" share ${WORK}/nuts.csv --lang en)
tongbi(0 "!Gotland" "" share ${WORK}/nuts.csv --of Finland)
tongbi(0 "Åland      6 #1\nGotland    5 #2\nLappi      4 #3\n" "" rank ${WORK}/nuts.csv)

# --- what does not add has no share, and what has no unit no growth
file(WRITE ${WORK}/heads.csv "年份,省份,人均GDP(元),城镇化率(%)\n2022,甲,10,65.0\n2023,甲,14,66.2\n2023,乙,20,70.0\n")
tongbi(1 "" "不能相加）：人均GDP" share ${WORK}/heads.csv)
tongbi(1 "" "不能相加）：人均GDP" share ${WORK}/heads.csv --of 乙)
tongbi(0 "距平，常年：2022-2023（个百分点）" "" anomaly ${WORK}/heads.csv --normal 2022-2023 --indicator 城镇化率 --entity 甲)
file(WRITE ${WORK}/scraped.csv ",国内生产总值\n1978年,3678.7\n1979年,4100.5\n")
tongbi(1 "" "--file-unit" growth ${WORK}/scraped.csv)
tongbi(0 "1979年       +11.466" "" growth ${WORK}/scraped.csv --file-unit 亿元)
file(WRITE ${WORK}/cut.csv "地区,2021年,2022年\n甲省,1,2\n乙省,3,4\n")
tongbi(2 "" "--name" show ${WORK}/cut.csv)
tongbi(2 "" "!say{" show ${WORK}/cut.csv)
tongbi(0 "数值（万人）" "" show ${WORK}/cut.csv --name 人口\(万人\))

# --- breaks and flags; the newest year of a rank; keys of machine output
file(WRITE ${WORK}/break.csv "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
X,A,MIO_EUR,AT,2020,100.0,\nX,A,MIO_EUR,AT,2021,110.0,b\nX,A,MIO_EUR,AT,2022,120.0,\nX,A,MIO_EUR,AT,2023,130.0,p\n")
tongbi(0 "AT,2021,,,,%,,scope_changed\n" "" growth ${WORK}/break.csv --format csv)
tongbi(0 "%,+9.1,\n" "" growth ${WORK}/break.csv --format csv)
tongbi(0 "%,+8.3,p\n" "" growth ${WORK}/break.csv --format csv)
tongbi(0 "${WORK}/break.csv,MIO_EUR,AT,2021,,,,%,,scope_changed" "" growth ${gdp} ${WORK}/break.csv --format csv)
tongbi(0 "file,indicator,entity" "" growth ${gdp} ${WORK}/break.csv --format csv)
file(WRITE ${WORK}/begun.csv "年份,地区,粮食产量(万吨)\n2023,A,3\n2023,B,9\n2023,C,8\n2023,D,7\n2024,A,4\n2024,D,2\n")
tongbi(0 "2024年只有2个主体有数，未用" "" rank ${WORK}/begun.csv)
tongbi(0 "B       9 #1" "" rank ${WORK}/begun.csv)
tongbi(0 "no value of 2024: B, C" "" rank ${WORK}/begun.csv --period 2024 --lang en)
file(WRITE ${WORK}/twice.csv "Country,Year,coal_ej,coal_mtoe\nA,2020,1.0,24.0\nA,2021,2.0,48.0\n")
tongbi(0 "coal_ej,A,2021" "" growth ${WORK}/twice.csv --format csv)
tongbi(0 "coal_mtoe,A,2021" "" growth ${WORK}/twice.csv --format csv)
file(WRITE ${WORK}/anomalies.csv "Year,temperature anomaly (°C)\n2020,0.5\n2021,0.6\n")
tongbi(1 "" "anomalies themselves" anomaly ${WORK}/anomalies.csv --normal 2020-2021 --lang en)
file(WRITE ${WORK}/single.csv "数据库：月度数据
时间：2023年
指标,2023年3月,2023年2月,2023年1月
固定资产投资累计值(亿元),60.0,30.0,10.0
")
tongbi(0 "2023年2月          20.0\n2023年3月          30.0\n" "" single ${WORK}/single.csv)
file(WRITE ${WORK}/money.csv "数据库：月度数据
时间：最近14个月
指标,2023年3月,2023年2月,2023年1月,2022年3月,2022年2月,2022年1月
广义货币(M2)供应量期末值(亿元),130.00,120.00,110.00,100.00,100.00,100.00
广义货币(M2)供应量同比增长(%),25.0,20.0,10.0,9.0,9.0,9.0
")
tongbi(1 "[single number] M2 2023-03: prints 25.0, recomputed 30.0" "" check ${WORK}/money.csv --lang en)
tongbi(1 "(130.00 - 100.00) / 100.00" "" check ${WORK}/money.csv --cells)
tongbi(1 "M2\t2023-03\t25.0\t130.00\t100.00\t30.000000" "" check ${WORK}/money.csv --format tsv --cells)
tongbi(1 "1\tG01\tisolated\t1\tM2\t2023-03" "" check ${WORK}/money.csv --format tsv)
tongbi(1 "\"contradict\":1" "" check ${WORK}/money.csv --format json)
tongbi(1 "href=\"#G01\"" "" check ${WORK}/money.csv --format html)
tongbi(1 "vega-lite" "" check ${WORK}/money.csv --format vega)
tongbi(1 "compared 1 number; contradicts 1" "" check ${WORK}/money.csv --period 2023-03 --lang en)
tongbi(0 "compared 1 number; agrees 1" "" check ${WORK}/money.csv --period 2023-02 --lang en)
tongbi(1 "compared 3 numbers" "" check ${WORK}/money.csv --indicator "广义货币(M2)供应量期末值(亿元)" --lang en)
tongbi(2 "" "--indicator M9" check ${WORK}/money.csv --indicator M9)
tongbi(2 "" "--period 2050：文件中没有这样的时期" check ${WORK}/money.csv --period 2050)
tongbi(2 "" "--period soon" check ${WORK}/money.csv --period soon)
file(WRITE ${WORK}/places.csv "年份,省份,地区生产总值(亿元),地区生产总值指数(上年=100)
2022,甲,100.0,104.0
2023,甲,110.0,110.0
2022,乙,200.0,103.0
2023,乙,220.0,140.0
")
tongbi(0 "没有可以互相核对的数字" "" check ${WORK}/places.csv --entity 甲)
file(WRITE ${WORK}/shares.csv "年份,国内生产总值（亿元）,第二产业增加值（亿元）,第二产业增加值占国内生产总值的比重（%）,服务业占比（%）
2022年,1000.0,400.0,40.0,50.0
2023年,1100.0,440.0,40.1,50.1
")
tongbi(0 "1个数字：与重算值相差不足末位一个单位" "" check ${WORK}/shares.csv)
tongbi(0 "1 number: within one unit of the last printed digit" "" check ${WORK}/shares.csv --lang en --format html)
tongbi(0 "未核对的列 1 个：\n  - 服务业占比（%）：表内没有它的分项（服务业）" "" check ${WORK}/shares.csv)
tongbi(0 "\"reason\":\"no_part\"" "" check ${WORK}/shares.csv --format json)
tongbi(0 "占比 占国内生产总值" "" show ${WORK}/shares.csv)
tongbi(0 "!占比 占  " "" show ${WORK}/shares.csv)
tongbi(0 "!服务业占比" "" check ${WORK}/shares.csv --format tsv)
# a quarter or a month in a column of its own is a part of its year, and the year before is the same part
file(WRITE ${WORK}/quarters.csv "地区,年份,季度,用电量(亿千瓦时)
甲,2023,1,10.0
甲,2024,2,11.0
甲,2024,1,12.0
")
tongbi(0 "2024年一季度        +20\n2024年二季度         ..\n" "" growth ${WORK}/quarters.csv)
file(WRITE ${WORK}/months.csv "年份,月份,用电量(亿千瓦时)\n2023,3,10.0\n2024,3,11.0\n")
tongbi(0 "2024年3月     +10\n" "" growth ${WORK}/months.csv)
file(WRITE ${WORK}/parts.csv "地区,年份,时期,用电量(亿千瓦时)\n甲,2023,上半年,10.0\n甲,2024,全年,11.0\n")
tongbi(0 "!+10" "" growth ${WORK}/parts.csv)
file(WRITE ${WORK}/notes.csv "年份,销售额(亿元)\n2022,10\n2023,11\n注：2023年统计口径调整，与上年不可比\n数据来源：某局\n")
tongbi(0 "注：2023年统计口径调整，与上年不可比\n" "" growth ${WORK}/notes.csv)
tongbi(0 "!某局" "" growth ${WORK}/notes.csv)
# a word for a unit that only the program knows, and digits of full width
file(WRITE ${WORK}/own_unit.csv "年份,产量(斤斗)\n2021年,１０．０\n2022年,11.0\n")
tongbi(1 "" "斤斗" growth ${WORK}/own_unit.csv)
tongbi(0 "+10\n" "!斤斗" growth ${WORK}/own_unit.csv --file-unit 吨)
# 其中 and # are of the row before them: no peers in a rank, and no part of the sum of all
file(WRITE ${WORK}/of_which.csv "地区,2022年,2023年\n南京市,100,110\n其中：玄武区,20,30\n苏州市,300,330\n#昆山市,60,70\n")
tongbi(0 "2022年    25.0           5.0    75.0     15.0" "" share ${WORK}/of_which.csv --name "产值(亿元)")
tongbi(0 "不排位：其中：玄武区, #昆山市" "" rank ${WORK}/of_which.csv --name "产值(亿元)")
# a unit with a multiplier
file(WRITE ${WORK}/mult.csv "TIME_PERIOD,REF_AREA,MEASURE,UNIT_MEASURE,UNIT_MULT,OBS_VALUE\n2021,AUS,GDP,USD,6,1550000\n")
tongbi(0 "1550000.5,10^6 USD," "" show ${WORK}/mult.csv --format csv)
# points, indices on the month before and what is of one are no amounts
file(WRITE ${WORK}/of_one.csv "年份,地区,失业率变化(百分点),最高用电负荷(万千瓦),消费价格指数(上月=100),粮食(万吨)
2023,甲,0.1,10,100.1,0.0
2023,乙,0.2,20,100.2,4.0
2024,甲,0.3,11,100.3,1.0
2024,乙,0.4,22,100.4,3.0
")
tongbi(0 "不适用（百分点是两个百分数之差，没有增速和占比）：失业率变化\n不适用（环比指数，不是同比）：消费价格指数" ""
    growth ${WORK}/of_one.csv)
tongbi(0 "不适用（单位量、均值、价格等不能相加）：最高用电负荷" "" share ${WORK}/of_one.csv)
tongbi(0 "2023年   0  100\n" "" share ${WORK}/of_one.csv)
file(WRITE ${WORK}/to_date.csv "时间,均价累计值(元),产量累计值(万吨),不良率累计值(%)\n2023年1月,5,10,1\n2023年2月,6,30,2\n")
tongbi(0 "产量当期值\n2023年1月          10\n2023年2月          20\n" "" single ${WORK}/to_date.csv)
tongbi(0 "不适用（均值、价格、指数、比率等各月不能相加）：均价累计值, 不良率累计值" "" single ${WORK}/to_date.csv)
file(WRITE ${WORK}/no_table.csv "hello,world\n1,2\n")
tongbi(2 "!hello" "no_table.csv" show ${WORK}/no_table.csv)
tongbi(2 "乙省  220.0 #1" "no_table.csv" rank ${WORK}/no_table.csv ${gdp})

# --- a table of one period is shown as it is laid out; the period may be said
file(WRITE ${WORK}/one_period.csv "城市,GDP（亿元）,比上年增长（%）\n南京,17421.4,4.6\n苏州,24653.4,4.7\n")
tongbi(2 "" "--file-period 2023" show ${WORK}/one_period.csv)
tongbi(0 "南京      17421.4           4.6" "" show ${WORK}/one_period.csv --file-period 2023)
tongbi(0 "苏州,2023,24653.4" "" show ${WORK}/one_period.csv --file-period 2023 --format csv)
file(WRITE ${WORK}/subtotals.csv "2023年GDP（亿元）\n地区,GDP\n成都,5000\n川南,2200\n自贡,1300\n宜宾,900\n")
tongbi(0 "可能是小计" "" rank ${WORK}/subtotals.csv)

include(${CMAKE_CURRENT_LIST_DIR}/tables.cmake)

if(faults)
    message(FATAL_ERROR "${faults}")
endif()
