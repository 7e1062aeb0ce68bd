package dev.tidewaiter.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;

/** A Central Asian forwarder's list of consignments in Russian, as an old {@code .xls}. */
final class RussianConsignments {

    private static final String[] HEADINGS = {
        "№ п/п",
        "Дата отправки",
        "Грузоотправитель",
        "Страна отправления",
        "Грузополучатель",
        "Адрес грузополучателя",
        "Наименование товара",
        "Код ТН ВЭД",
        "Страна происхождения",
        "Страна назначения",
        "Кол-во мест",
        "Вес брутто",
        "Стоимость",
        "Валюта"
    };

    private RussianConsignments() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new HSSFWorkbook()) {
            folder.workbook("vedomost-otpravok-mart-2026.xls", book, fill(book));
        }
    }

    private static Expected fill(HSSFWorkbook book) {
        var expected = new Expected();
        var sheet = new SampleSheet(
                SampleStyles.of(book, "dd.mm.yyyy", IndexedColors.LIGHT_ORANGE), book.createSheet("Март"));
        sheet.widths(7, 12, 38, 16, 44, 44, 50, 13, 16, 16, 9, 11, 13, 9);
        sheet.letterhead(1, 13, "ТОО «Жибек Транс Сервис», г. Алматы", true);
        sheet.letterhead(2, 13, "Ведомость отправок за март 2026 г.", false);
        sheet.header(4, HEADINGS);
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            var from = rows.get(i);
            int row = 5 + i;
            sheet.line(
                    row,
                    i + 1,
                    LocalDate.of(2026, 3, 3 + i),
                    from[0],
                    from[1],
                    from[2],
                    from[3],
                    from[4],
                    from[5],
                    from[1],
                    from[6],
                    from[7],
                    from[8],
                    from[9],
                    "USD");
            expected.add(sheet.name(), row, from[10].toString(), from[11].toString(), from[12].toString());
        }
        int last = 5 + rows.size();
        sheet.bold(last, 6, "Итого:");
        sheet.sum(
                last,
                12,
                5,
                last - 1,
                rows.stream().mapToDouble(row -> (Double) row[9]).sum());
        return expected;
    }

    /** Отправитель, страна, получатель, адрес, товар, код, назначение, мест, брутто, стоимость, verdict, rules, why. */
    private static List<Object[]> rows() {
        return List.of(
                row(
                        "Tirupur Blue Thread Garments",
                        "Индия",
                        "ТОО «Мангистау Трикотаж»",
                        "г. Актау, 14 мкр, 22",
                        "Футболки мужские хлопковые",
                        "6109100000",
                        "Казахстан",
                        120,
                        1_300,
                        9_800.0,
                        "CLEAR",
                        "",
                        "ordinary trade"),
                row(
                        "Linqing Huaxin Bearing Co., Ltd.",
                        "Китай",
                        "ООО «Торговый дом «Вектор», ИНН 3808184570",
                        "664025, г. Иркутск, ул. Российская, 2А, кв. 10",
                        "Подшипники шариковые радиальные",
                        "8482109008",
                        "Россия",
                        12,
                        640,
                        14_300.0,
                        "BLOCK",
                        "P01;R02",
                        "the Russian buyer by its tax number"),
                row(
                        "Konya Yildiz Un Sanayi A.S.",
                        "Турция",
                        "ОсОО «Бишкек Нан»",
                        "г. Бишкек, ул. Ахунбаева, 98",
                        "Мука пшеничная высшего сорта",
                        "1101001500",
                        "Киргизия",
                        400,
                        20_200,
                        8_100.0,
                        "CLEAR",
                        "",
                        "ordinary trade, the country by its old name"),
                row(
                        "Bursa Ova Otomotiv Yan Sanayi Ltd. Sti.",
                        "Турция",
                        "ТОО «Вектор Плюс», БИН 110440007215",
                        "г. Алматы, ул. Рыскулова, 57",
                        "Колодки тормозные для легковых автомобилей",
                        "8708309909",
                        "Казахстан",
                        60,
                        1_450,
                        12_700.0,
                        "CLEAR",
                        "",
                        "Vector is a common word; the number differs"),
                row(
                        "Guangzhou Tianhe Apparel Trading Co., Ltd.",
                        "Китай",
                        "Ямщиков Артём Михайлович",
                        "Россия, г. Иркутск, ул. Севастопольская, 235",
                        "Куртки мужские на синтепоне",
                        "6201403000",
                        "Россия",
                        18,
                        410,
                        5_200.0,
                        "BLOCK",
                        "P02;P03",
                        "the owner of the Vektor firms, in Cyrillic"),
                row(
                        "Chengdu Yunlu Aviation Technology Co., Ltd.",
                        "Китай",
                        "ОсОО «Ала-Тоо Геосъёмка»",
                        "г. Бишкек, пр. Чуй, 126",
                        "Беспилотный летательный аппарат для аэросъёмки, продолжительность полёта 90 мин, дальность 60 км",
                        "8806929000",
                        "Кыргызстан",
                        2,
                        48,
                        61_000.0,
                        "HOLD",
                        "I02",
                        "90 minutes is 9A012.a.2"),
                row(
                        "Almaty Bereke Dairy Equipment TOO",
                        "Казахстан",
                        "СП ООО «Самарканд Сут»",
                        "г. Самарканд, ул. Рудаки, 44",
                        "Фляги молочные из нержавеющей стали, 40 л",
                        "7310100000",
                        "Узбекистан",
                        90,
                        1_120,
                        13_200.0,
                        "CLEAR",
                        "",
                        "ordinary trade"),
                row(
                        "Quanzhou Beixin Machinery Import & Export Co., Ltd.",
                        "Китай",
                        "ТОО «Сарыарка Агро Техника»",
                        "г. Караганда, ул. Абая, 14",
                        "Двигатель для БПЛА двухтактный, 37 кВт",
                        "8407100009",
                        "Казахстан",
                        3,
                        96,
                        27_000.0,
                        "HOLD",
                        "G01",
                        "a drone engine by words and by code"),
                row(
                        "Foshan Nanhai Cool Breeze Refrigeration Equipment Co., Ltd.",
                        "Китай",
                        "ТОО «Каспий Холод»",
                        "г. Атырау, ул. Сатпаева, 30",
                        "Витрины холодильные для магазинов",
                        "8418501100",
                        "Казахстан",
                        24,
                        2_900,
                        9_600.0,
                        "CLEAR",
                        "",
                        "cooling goods of a real appliance maker"),
                row(
                        "Hong Cheong Components Ltd",
                        "Гонконг",
                        "АО «ИЭМЗ «Купол»",
                        "426033, г. Ижевск, ул. Песочная, 3",
                        "Микросхемы интегральные, процессоры",
                        "8542319010",
                        "РФ",
                        1,
                        14,
                        52_000.0,
                        "BLOCK",
                        "P02;P03;R02",
                        "the plant that builds the drone"),
                row(
                        "Izmir Ege Kuru Meyve A.S.",
                        "Турция",
                        "ООО «Душанбе Бакалея»",
                        "г. Душанбе, пр. Рудаки, 101",
                        "Инжир сушёный",
                        "0804200000",
                        "Таджикистан",
                        150,
                        1_580,
                        4_700.0,
                        "CLEAR",
                        "",
                        "ordinary trade"),
                row(
                        "Dongguan Evergreen Paper Packaging Co., Ltd.",
                        "Китай",
                        "ООО «Ташкент Упаковка»",
                        "г. Ташкент, ул. Нукус, 12",
                        "Коробки из гофрированного картона",
                        "4819100000",
                        "Узбекистан",
                        200,
                        4_400,
                        6_300.0,
                        "CLEAR",
                        "",
                        "ordinary trade"),
                row(
                        "Lodz Meble Biurowe S.A.",
                        "Польша",
                        "ТОО «Офис Мебель Центр»",
                        "г. Астана, пр. Республики, 32",
                        "Столы офисные деревянные",
                        "9403301100",
                        "Казахстан",
                        85,
                        3_100,
                        11_900.0,
                        "CLEAR",
                        "",
                        "ordinary trade"));
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
