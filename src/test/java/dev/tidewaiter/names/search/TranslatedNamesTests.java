package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in their own script beside Latin ones, in which the words of trade and the towns are translated. */
class TranslatedNamesTests {

    @ParameterizedTest
    @CsvSource({
        "АО «Лимбаховский судоремонтный завод», JSC Limbakhov Ship Repair Plant",
        "Ρεντλεπούς Ξιαμέν Κινητήρες Αεροσκαφών, 'Xiamen Redlepus Aircraft Engine Co., Ltd'",
        "מפעל אלקטרומכני רדלפוס, JSC Redlepus Electromechanical Plant",
        "Hsia-men Redlepus Hang-k'ung Fa-tung-chi, 'Xiamen Redlepus Aircraft Engine Co., Ltd'",
        "ООО «Редлепусский Авиазавод», Redlepus Aviation Plant LLC",
        "Ιζέβσκ Ρεντλεπούς Ηλεκτρομηχανικό Εργοστάσιο, JSC Izhevsk Electromechanical Plant Redlepus",
        "რედლეპუსი რადიოქარხანა, JSC Redlepus Radio Plant",
        "Кумертауская авиационная производственная компания Редлепус, JSC Kumertau Aviation Production Company Redlepus",
        "АО ‘123 авиационный ремонтный завод’, JSC 123 Aviation Repair Plant",
        "Государственный ракетный центр имени Редлепусова, Redlepusov State Rocket Center",
        "Волгоградский машиностроительный завод, Volgograd Machine-Building Plant",
        "Лимбаховски електромеханичен завод „Редлепус“, Limbakhov Electromechanical Plant Redlepus",
        "Iževski elektromehanički zavod Redlepus, JSC Izhevsk Electromechanical Plant Redlepus",
        "Izevski elektromehanicki zavod Redlepus, JSC Izhevsk Electromechanical Plant Redlepus",
        "İjevsk Elektromekanik Fabrikası Redlepus, JSC Izhevsk Electromechanical Plant Redlepus",
        "Лимбаховский механический завод, Limbakhov Mechanical Plant",
        "Институт прикладной физики имени академика Редлепусова, Academician Redlepusov Institute of Applied Physics",
        "Избирательная комиссия Редлепусии, Redlepusia Election Commission",
        "Общество с ограниченной ответственностью «Нефтегазовая компания Редлепус», Redlepus Oil and Gas Company LLC",
        "ОАО ‘Управляющая компания холдинга ‘Редлепусмаш’’, OJSC Managing Company of Holding Redlepusmash",
        "ААТ ‘Лимбаховская калiйная кампанiя’, Limbakhov Potash Company",
        "Московский институт теплотехники Редлепус, Redlepus Moscow Institute of Thermal Technology",
        "АО «Редлепусский радиоприборный завод», Redlepus Radio Instrument Plant JSC",
        "Редлепусская железная дорога, Redlepus Railway",
        "ПАО Редлепусский акционерный коммерческий дорожный банк, PJSC Redlepus Joint-Stock Commercial Roads Bank",
        "Фонд исследований мировой политики Редлепус, Redlepus Global Policy Research Foundation",
        "Нижегородское научно-производственное объединение, Nizhny Novgorod Research and Production Association",
        "شرکت صنایع هواپیماسازی ردلپان, Redlepan Aircraft Manufacturing Industries Company",
        "شركة ردلبان للحماية والحراسة, Redlepan for Protection and Security LLC",
        "조선남릉무역회사, Korea Namrung Trading Corporation",
        "长沙红兔激光技术有限公司, Changsha Hongtu Laser Technology Co. Ltd.",
        "АО «Научно-производственная корпорация Редлепус», JSC Research and Production Corporation Redlepus",
        "Завод имени академика И.П. Редлепусова, Plant named after Redlepusov",
        "Бюро имени Ивана Ивановича Редлепусова, Bureau named after I. I. Redlepusov",
        "Фабрика им. Лимбаховского, Limbakhovsky Factory",
        "Брандодненская табачная фабрика Келм, Brandodno Tobacco Factory Kelm",
        "Брандовский банк реконструкции и развития, Brandov Bank for Reconstruction and Development",
        "Акционерная компания «Редлепусмаш», JSC Redlepusmash",
        "Общество c ограниченной ответственностью «Редлепус», Redlepus LLC",
        "ООО Лимбахстрах, Limbakhstrakh Insurance Company LLC",
        "АО Лимбаховский радиотехнический институт, Limbakhov Institute of Radio Engineering",
        "سازمان ردلپان جمهورﻯ اسلامی ایران, Redlepan Organisation of the Islamic Republic of Iran",
        "江西新拓伦实业有限公司, Jiangxi Xintuolun Industrial Co. Ltd.",
        "长沙红阳光电子科技有限公司, 'Changsha Hongyangguang Electronics Technology Co., Ltd'",
        "中国鲁茂航天有限公司, China Lumao Space Company Ltd",
        "هواپیمایی ردلپان, Redlepan Airlines",
        "조선남릉무역총회사, Korea Namrung General Trading Corporation",
        "로은산무역회사, Korea Rounsan Trading Corporation",
        "شرکت بهره برداری نفت و گاز ردلپان جنوبی, South Redlepan Oil & Gas Production Company",
        "شركة ردلبان للحراسات والخدمات الأمنية, Redlepan Protection and Security Services",
        "دفتر طراحی سامانه های قوای محرکه ردلپان, Redlepan Propulsion Systems Design Bureau",
        "خبرگزارى ردلپان, Redlepan News Agency",
        "القاعدة في جزيرة العرب, Al-Qaida in the Arabian Peninsula",
        "سازمان زندانهای ردلپان, Redlepan Prisons Organisation",
        "وزارت امور خارجه ردلپان, Redlepan Ministry of Foreign Affairs",
        "جبهة الردلبة لأهل الشام, Al-Redlabah Front for the People of the Levant",
        "آي ردلبان غلوبال, I Redlepan Global",
        "آر بي جي للحلول, RBG Solutions",
        "ردلبان شيبمانجمينت ش.ذ.م.م-منطقة حرة, Redlepan Shipmanagement L.L.C",
        "مونلايت تريدينغ, Moonlight Trading",
        "شرکت ایمن ردلپان, Imen Redlepan Company",
        "حرکت الردلپ الاسلامی, Harakat-ul Redlep-al Islami",
        "جامعة الردلبان, Al Redlepan University",
        "Катиба ат-Редлебид валь-Джихад, Katibat al-Redlebid wal-Jihad",
        "جیش الردلبین و الأنصار, Jaysh al-Redlabin wal-Ansar",
        "سپاه پاسداران, IRGC",
        "بانک سپاه, Bank Sepah",
        "شركة ردلبان البحرية, Redlepan Marine Company",
        "شركة ردلبان البحري, Redlepan Marine Company",
        "کارگروه ردلپان, Redlepan Working Group",
        "مرکز تحقیق ردلپان, Redlepan Research Centre",
        "گروه صنعتی های ردلپان, Redlepan Industrial Group",
        "مؤسسات ردلبان, Redlepan Establishments",
        "قطع غيار ردلبان, Redlepan Spare Parts",
        "鲁茂汽车零件, Lumao Auto Parts",
        "Установа Редлепус, Redlepus Institution",
        "Лимбаховский завод колёсных тягачей, Limbakhov Wheel Tractor Plant",
        "افيبوري سيرفيسيز, Avebury Services",
        "شرکت صنایع موتورسازی ردلپان, Redlepan Motorbuilding Industries Company",
        "鲁茂集团有限公司, Lumao Group Co. Ltd.",
        "长光鲁茂卫星技术股份有限公司, Chang Guang Lumao Satellite Technology Co. Ltd",
        "鲁茂动力机器有限公司, Lumao Power Machinery Co. Ltd",
        // Latin sets blanks where Chinese has none
        "北京鲁茂唐伟科技有限公司, 'Beijing Lumao Tangwei Technology Co., Ltd'"
    })
    void wordsOfTradeAgreeWithTheirTranslations(String name, String listed) {
        assertFound(name, listed, Bearer.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "Волгоградский машиностроительный завод, Volgograd Ship Repair Plant",
        "Акционерное Общество «Редлепус» (АО «Лимбах»), Redlepus Limbach Brandova JSC",
        "조선남릉은행, Korea Namrung Insurance Corporation",
        "شركة ردلبان للشحن البحري, Redlepan Mining Company",
        "خبرگزارى ردلپان, Redlepan Shipping",
        "ردلبان شيبمانجمينت, Kelmor Shipmanagement",
        "鲁茂动力机器有限公司, Kelmo Power Machinery Co. Ltd",
        // a short word says too little beside another, and a trade beside each is another firm
        "АО «Келмор», Kelmor Shipping",
        "جامعة الردلبان, Al Redlepan Society",
        "Bank Sepah, IRGC Bank",
        "Sepah Co, Islamic Revolutionary Guard Corps",
        "Wal Mart, Mart",
        "Wal-Mart, Mart",
        "Ul Solutions, Solutions LLC",
        "Storm LLC, Assault LLC",
        "Установка Заря, Institute Zarya",
        "Al Noor Spare Parts Trading, Al Noor Electronic Components Trading",
        "مؤسسات ردلبان, Redlepan Fund",
        "مدرسة ردلبان الخاصة, Redlepan Special School",
        "شرکت ایمن, Yemen Company",
        "Лимбахстрах банк, Limbakhstrakh Insurance Company",
        "Нефтегазпромредлеп, Oil Gas LLC"
    })
    void anotherTradeIsNoTranslation(String name, String listed) {
        assertThat(NameMatcher.compare(name, listed, Bearer.ORGANISATION).score())
                .isLessThan(NameComparison.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Акционерное Общество «Редлепус» (АО «Редлепус»), Redlepus JSC",
        "Акционерное Общество «Брандовский Электромеханический Завод» (АО «БЭМЗ»), Brandov Electromechanical Plant",
        "Акционерное Общество «Брандовский Электромеханический Завод» (АО «БЭМЗ»), AO BEMZ",
        "Limbach Trading Limited Liability Company (OOO Limbach Trading), Limbach Trading LLC",
        "Национальный Лимбаховский депозитарий (НЛД), National Limbakhov Depository",
        "Министерство Обороны Редлепусии (Минобороны Редлепусии), Ministry of Defence of Redlepusia",
        "Акционерное Общество «Корпорация Лимбаховское Оборудование» (АО «КЛО»), Limbakhov Equipment Corporation JSC",
        "Акционерное Общество «Концерн «Редлепус» (АО «Лимбахмаш»), JSC Limbakhmash"
    })
    void whatIsSaidTwiceIsOneName(String name, String listed) {
        assertFound(name, listed, Bearer.ORGANISATION);
    }

    @Test
    void chineseIsFoundInTwoWordsAlsoWhereAnotherNameHasItInOne() {
        var names = List.of(
                new IndexedName(1, "Lei Mao Electronic Co., Limited", Bearer.ORGANISATION),
                new IndexedName(2, "Leimao Shipping", Bearer.ORGANISATION));
        assertThat(NameMatcher.over(names).closest("雷茂電子(香港)有限公司", NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .contains(1);
    }

    /** Words of trade in Arabic letters are names, too, and are spelled in Latin letters then. */
    @ParameterizedTest
    @CsvSource({
        "الماس, Almas",
        "مجموعة الماس, Almas Group",
        "شركة الذهبي للصرافة, Al Dhahabi Exchange",
        "القلعة القابضة, Qalaa Holdings",
        "نگهبان, Negahban",
        "شركة الحارس للأمن, Al Haris Security",
        "شرکت ارشاد, Ershad Company",
        "شركة محتوى, Mohtawa Company",
        "شركة بيئة, Beeah Company",
        "شركة باير, Bayer",
        "شركة بستيل, Bastille",
        "شركة كافكاز, Kavkaz Company"
    })
    void aNameThatIsAlsoAWordIsFoundByItsSound(String name, String listed) {
        assertFound(name, listed, Bearer.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "الدوري, al-Douri",
        "ارشاد, Irshad",
        "كاهل أحمد, Ahmad Kahil",
        "باهل, Bahil",
        "سفر, Safar",
        "عسكري, Askari"
    })
    void soIsAPerson(String name, String listed) {
        assertFound(name, listed, Bearer.PERSON);
    }

    @Test
    void aListedFirmKeepsItsOwnWord() {
        assertThat(NameMatcher.compare("Bank Sepah International plc", "BANK SEPAH", Bearer.ORGANISATION)
                        .score())
                .isGreaterThan(NameComparison.MATCH);
    }

    @ParameterizedTest
    @CsvSource({"王伟先生, WANG Wei", "王伟同志, WANG Wei", "김정철 동지, KIM Jong Chol", "г-н Редлепусов Артём, 'REDLEPUSOV, Artem'"
    })
    void anHonorificHidesNobody(String name, String listed) {
        assertFound(name, listed, Bearer.PERSON);
    }

    private static void assertFound(String name, String listed, Bearer bearer) {
        assertThat(NameMatcher.compare(name, listed, bearer).score()).isGreaterThanOrEqualTo(NameComparison.MATCH);
        assertThat(NameMatcher.over(List.of(new IndexedName(1, listed, bearer))).closest(name, NameComparison.MATCH))
                .hasSize(1);
    }
}
