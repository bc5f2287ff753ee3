# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# More lines of run.cmake: tables whose numbers alone do not say what may be computed of them.

# --- a share of all knows that its part is in the total: 3 [2.5, 3.5] of 5 is at least 2.5 of 5.5
file(WRITE ${WORK}/of_all.csv "指标：产量(万吨)\n地区,2022年,2023年\n甲,3,3\n乙,3,1\n丙,3,1\n")
tongbi(0 "产量,甲,2023,60,45.4545454545454545,77.7777777777777778," "" share ${WORK}/of_all.csv --format csv)

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
file(WRITE ${WORK}/of_ranks.csv "年份,地区,位次\n2022,甲,1\n2022,乙,2\n")
tongbi(1 "" "没有可以排位的数据" rank ${WORK}/of_ranks.csv --period 2022)
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
tongbi(2 "" "起止颠倒" show ${gdp} --period 2023..2021)
tongbi(2 "" "ends before it begins" check ${gdp} --period 2023-04..2023-02 --lang en)

# --- single periods are no totals: their name says so, and they are read so
tongbi(0 "发电量当期值,,2024-01/2024-02,22," "" single ${WORK}/since_january.csv --format csv)
tongbi(0 "!累计" "" single ${WORK}/since_january.csv --format json)
tongbi(0 "!累计" "" single ${WORK}/since_january.csv --format html)
execute_process(COMMAND ${PROGRAM} single ${WORK}/since_january.csv --format csv OUTPUT_FILE ${WORK}/single_months.csv)
tongbi(1 "" "没有累计值指标" single ${WORK}/single_months.csv)
tongbi(0 "发电量当期值,,2024-03,40," "" growth ${WORK}/single_months.csv --format csv)
file(WRITE ${WORK}/december.csv "指标,2023年12月,2024年1月\n发电量累计值(亿千瓦时),90,9\n")
execute_process(COMMAND ${PROGRAM} single ${WORK}/december.csv --format csv OUTPUT_FILE ${WORK}/year_and_month.csv)
tongbi(0 "2023年1—12月" "" show ${WORK}/year_and_month.csv)
file(WRITE ${WORK}/both.csv "指标,2024年1-2月,2024年1-3月\n发电量当期值(亿千瓦时),20,16\n发电量累计值(亿千瓦时),20,36\n")
tongbi(0 "发电量单期值,,2024-03,16," "" single ${WORK}/both.csv --format csv)
file(WRITE ${WORK}/ytd.csv "Date,\"Generation, year to date (GWh)\",Sales YTD (GWh)\n2023-01,10,5\n2023-02,30,6\n")
tongbi(0 "\nGeneration,,2023-02,20," "!to date" single ${WORK}/ytd.csv --format csv --lang en)
tongbi(0 "\nSales,,2023-02,1," "" single ${WORK}/ytd.csv --format csv --lang en)
file(WRITE ${WORK}/insured.csv "指标,2023年12月,2024年1月,2024年2月\n累计参保人数(万人),1000,1001,1005\n")
tongbi(1 "" "不是累计值）：累计参保人数" single ${WORK}/insured.csv)

# --- a growth over a loss has its class
file(WRITE ${WORK}/losses.csv "年份,利润(亿元),亏损企业利润(亿元),净利润(亿元)\n2022,-60.2,-120.5,60.2\n2023,30.1,-60.2,-5.0\n")
tongbi(0 "2023年  扭亏为盈     减亏50.0%  由盈转亏\n" "" growth ${WORK}/losses.csv)
tongbi(0 "turned positive" "" growth ${WORK}/losses.csv --lang en)
tongbi(0 "利润,,2023,,,,%,,turned_positive\n" "" growth ${WORK}/losses.csv --format csv)
tongbi(0 "\"flag\":\"loss_reduced\"" "" growth ${WORK}/losses.csv --format json)

# --- a number without a unit is none of a unit
file(WRITE ${WORK}/rates.csv "年份,合格率(%),价格指数(上年=100)\n2022,80,101\n2023,85,103\n")
tongbi(2 "" "目标没有单位" attain ${WORK}/rates.csv --at-least 0.8 --indicator 合格率)
tongbi(0 "不适用（目标没有单位）：合格率" "" attain ${WORK}/rates.csv --at-least 102)
tongbi(2 "!GW" "6535: has no unit" convert 6535 GW --lang en)

# --- points in English, and names set out with blanks
tongbi(0 "(pp)" "" anomaly ${WORK}/rates.csv --normal 2022-2023 --indicator 合格率 --lang en)
tongbi(0 "!个百分点" "" anomaly ${WORK}/rates.csv --normal 2022-2023 --indicator 合格率 --lang en)
file(WRITE ${WORK}/set_out.csv "指标：产量(万吨)\n地区,2022年,2023年\n全　省,100,110\n甲,40,50\n乙 市,60,60\n")
tongbi(0 "2022年" "" share ${WORK}/set_out.csv --of 全省)
tongbi(0 "乙 市" "" show ${WORK}/set_out.csv --entity 乙市)
file(WRITE ${WORK}/bad_cell.csv "年份,产量(万吨)\n2022,abc\n2023,10\n")
tongbi(1 "个未能计算：不是合法的数字\n" "abc" growth ${WORK}/bad_cell.csv)
