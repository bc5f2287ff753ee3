# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# More lines of run.cmake: tables whose numbers alone do not say what may be computed of them.

# --- the total of all is unknown where one place has no value, and of balances there are no shares
set(places "指标：财政收入(亿元)\n地区,2022年,2023年\n")
file(WRITE ${WORK}/no_value.csv "${places}江苏,,\n浙江,20,10.5\n上海,5.1,8.0\n")
tongbi(0 "无数据，合计未知：江苏" "" share ${WORK}/no_value.csv)
tongbi(0 "!,80," "" share ${WORK}/no_value.csv --format csv)
tongbi(0 "2023年无数据：江苏" "" rank ${WORK}/no_value.csv)
file(WRITE ${WORK}/stands_twice.csv
    "地区,年份,财政收入(亿元)\n江苏,2023,100.0\n江苏,2023,100.0\n浙江,2023,10.5\n上海,2023,8.0\n")
tongbi(1 "no value, so the total is unknown: 江苏" "2:9" share ${WORK}/stands_twice.csv --lang en)
tongbi(1 "!,57," "" share ${WORK}/stands_twice.csv --format csv)
tongbi(1 "2023年无数据：江苏" "" rank ${WORK}/stands_twice.csv)
file(WRITE ${WORK}/balances.csv
    "指标：进出口差额(亿元)\n地区,2022年,2023年\n江苏,10.5,3.2\n浙江,-2.5,3.2\n上海,5.1,1.6\n")
tongbi(0 "2022年    ..    ..    ..\n2023年    40    40    20\n" "" share ${WORK}/balances.csv)

# --- a rank: the asked period itself, one place among all, and periods that there are
file(WRITE ${WORK}/mixed.csv "地区,时间,产量(万吨)\n甲,2023,100\n乙,2023,90\n甲,2023年2月,5\n乙,2023年2月,9\n甲,2023-Q1,20\n")
tongbi(0 "甲    100 #1\n乙     90 #2\n" "" rank ${WORK}/mixed.csv --period 2023)
tongbi(0 "甲,2023,100," "!2月" rank ${WORK}/mixed.csv --period 2023 --format csv)
tongbi(0 "乙         9 #1" "" rank ${WORK}/mixed.csv --period 2023-02)
tongbi(1 "" "2023年一季度只有1个主体有数，不排位" rank ${WORK}/mixed.csv --period 2023-Q1)
tongbi(0 "甲省  110.0 #2\n" "" rank ${gdp} --entity 甲省)
tongbi(0 "!乙省" "" rank ${gdp} --entity 甲省)
tongbi(2 "" "--period 2020：文件中没有这样的时期" rank ${gdp} --period 2020)

# --- what is written is read again, and one document holds one file
file(WRITE ${WORK}/own.csv "指标：产量(万吨)\n地区,2022年,2023年\n甲,2006,1900\n乙,1996,2010\n")
execute_process(COMMAND ${PROGRAM} rank ${WORK}/own.csv --format csv OUTPUT_FILE ${WORK}/ranks.csv)
tongbi(0 "产量" "" show ${WORK}/ranks.csv)
foreach(form IN ITEMS html vega)
    tongbi(2 "" "--format ${form}：一次只写一个文件" growth ${gdp} ${gdp} --format ${form})
    tongbi(2 "" "one file at a time" check ${gdp} ${gdp} --format ${form} --lang en)
endforeach()

# --- a total since January is asked for by its last month
file(WRITE ${WORK}/since_january.csv "指标,2023年2月,2023年3月,2024年2月,2024年3月
发电量累计值(亿千瓦时),20,30,22,36
")
tongbi(0 "2024年1—3月" "" growth ${WORK}/since_january.csv --period 2024年3月)
tongbi(0 "2024年1—3月" "" growth ${WORK}/since_january.csv --period 2024年一季度)
tongbi(0 "2024年1—2月" "" growth ${WORK}/since_january.csv --period 2024-02..2024-03)
