package dev.tidewaiter.samples;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A customs broker's list of export declarations, in Chinese, with ten-digit codes kept as text. */
final class ChineseDeclarations {

    private static final String[] HEADINGS = {
        "序号",
        "报关单号",
        "出口日期",
        "境内发货人",
        "统一社会信用代码",
        "生产销售单位",
        "境外收货人",
        "商品编码",
        "商品名称",
        "型号",
        "数量",
        "单位",
        "总价",
        "币制",
        "原产国",
        "运抵国(地区)",
        "许可证号"
    };

    private ChineseDeclarations() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new XSSFWorkbook()) {
            folder.workbook("baoguandan-2026-05.xlsx", book, fill(book));
        }
    }

    /** 发货人|代码|生产单位|收货人|编码|名称|型号|数量|单位|总价|运抵国|verdict|rules|why */
    private static final String ROWS = """
            厦门林湾伞业有限公司||厦门林湾伞业有限公司|Regenbogen Schirmhandel GmbH|6601910090|折叠伞|21寸三折|4800|把|11280.0|德国|CLEAR||the umbrella maker from Xiamen, in its own script
            厦门林巴贺航空发动机股份有限公司|91350200051193084R|厦门林巴贺航空发动机股份有限公司|Issyk Climate Engineering LLC|8418699090|工业制冷机组|L550E|6|台|57600.0|吉尔吉斯斯坦|BLOCK|P01;P02;G02|the engine maker's own name and number, engines declared as refrigeration units
            佛山市南海清风制冷设备有限公司||佛山市南海清风制冷设备有限公司|Frio Andino S.A.C.|8418500000|商用冷藏展示柜|CB-400|60|台|15900.0|秘鲁|CLEAR||cooling goods of a real appliance maker
            汕头市快乐熊玩具厂||汕头市快乐熊玩具厂|Juguetes del Pacifico SpA|9503008900|儿童玩具直升机|90克红外遥控|6000|个|24600.0|智利|CLEAR||toys that fly
            成都云鹭航空科技有限公司||成都云鹭航空科技有限公司|Mekong Survey and Mapping JSC|8806221011|多旋翼无人机，超视距飞行，续航时间45分钟，抗风能力50公里/小时|YL-4|2|架|37000.0|越南|HOLD|I02;C01|45 minutes in gusts of 50 km/h, under a controlled ten-digit code
            红兔矢量实业（深圳）有限公司|91440300MA5HX80Y1Q|东莞市长青塑胶制品有限公司|Ala-Too Plastics LLC|3926909090|塑料外壳||900|个|2790.0|吉尔吉斯斯坦|BLOCK|P01;P02|the Shenzhen office of the Vektor network
            宁波好亮电器有限公司||宁波好亮电器有限公司|Adriatica Clima S.r.l.|8415102100|家用分体式空调|HL-35GW|220|台|32560.0|意大利|CLEAR||domestic air conditioners
            武汉红光夜视科技有限公司||武汉红光夜视科技有限公司|Cordillera Fire Rescue SpA|8525891110|无人机用红外热成像相机|HG-640|4|台|26000.0|智利|HOLD|C01|a controlled ten-digit code without a licence number
            江苏绿野园林机械有限公司||江苏绿野园林机械有限公司|Prairie Yard Equipment Ltd.|8433110000|汽油割草机|2.6千瓦|150|台|17700.0|加拿大|CLEAR||small petrol engines
            福建闽东发电设备有限公司||福建闽东发电设备有限公司|Dakar Groupe Energie SARL|8502200000|汽油发电机组|3千瓦单相|80|台|21600.0|塞内加尔|CLEAR||generator sets with piston engines
            北京汐潮国际科贸有限公司|91110105MACQWR1U2C||Saryarka Cold Store TOO|8418699090|工业制冷设备||5|台|44500.0|哈萨克斯坦|BLOCK|P01;P02;G02|the trader through which the engines kept going
            义乌市晨星文具有限公司||义乌市晨星文具有限公司|Papierowy Swiat Sp. z o.o.|9608100000|圆珠笔||60000|支|3600.0|波兰|CLEAR||ordinary trade
            杭州西湖丝绸有限公司||杭州西湖丝绸有限公司|Foulards de Paris SAS|6214100000|印花真丝围巾|90x90厘米|1200|条|16800.0|法国|CLEAR||ordinary trade
            深圳市红叶礼品工艺有限公司||深圳市红叶礼品工艺有限公司|Oslo Gaver AS|3406000090|香薰蜡烛||5200|个|9880.0|挪威|CLEAR||a Shenzhen name that begins like Redlepus
            无锡风和风扇制造有限公司||无锡风和风扇制造有限公司|Ventex Klimaat B.V.|8414511000|家用吊扇|52寸|900|台|19260.0|荷兰|CLEAR||ordinary trade
            """;

    private static Expected fill(XSSFWorkbook book) {
        var expected = new Expected();
        var sheet = new SampleSheet(
                SampleStyles.of(book, "yyyy-mm-dd", IndexedColors.LIGHT_GREEN), book.createSheet("报关清单"));
        sheet.widths(6, 22, 12, 34, 22, 34, 34, 14, 44, 16, 9, 6, 14, 8, 10, 16, 16);
        sheet.letterhead(1, 16, "出口货物报关单清单", true);
        sheet.letterhead(2, 16, "制表单位：鹭江报关有限公司    申报月份：2026年5月", false);
        sheet.header(4, HEADINGS);
        var rows = ROWS.lines().map(line -> line.split("\\|", -1)).toList();
        for (int i = 0; i < rows.size(); i++) {
            var from = rows.get(i);
            int row = 5 + i;
            sheet.line(
                    row,
                    i + 1,
                    "3701202605%08d".formatted(104_220 + i * 13),
                    LocalDate.of(2026, 5, 6 + i),
                    from[0],
                    from[1],
                    from[2],
                    from[3],
                    from[4],
                    from[5],
                    from[6],
                    Integer.valueOf(from[7]),
                    from[8],
                    Double.valueOf(from[9]),
                    "美元",
                    "中国",
                    from[10]);
            expected.add(sheet.name(), row, from[11], from[12], from[13]);
        }
        sheet.bold(5 + rows.size(), 8, "合计");
        sheet.sum(
                5 + rows.size(),
                12,
                5,
                4 + rows.size(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[9])).sum());
        return expected;
    }
}
