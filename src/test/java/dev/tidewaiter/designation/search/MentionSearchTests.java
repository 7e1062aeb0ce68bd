package dev.tidewaiter.designation.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are there for something else and name a listed party, against a list of invented names. */
class MentionSearchTests {

    private static final String JUNK =
            "bo da ru ki le mu ta ni so pe ga fi bo da ru ki le mu ta ni so pe ga fi bo da ru ki le";
    private static final String LETTERS =
            "kadofirumelatsonipegabutivorekadofirumelatsonipegabutivorekadofirumelatsonipegabutivorekadofirumelatsoni";

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);
    private static final Map<String, String> NUMBERS = Map.of(
            "1",
            "58001231",
            "2",
            "58001234",
            "3",
            "58009999",
            "4",
            "58007777",
            "5",
            "58006666",
            "6",
            "58005555",
            "7",
            "58004444",
            "8",
            "58003333",
            "9",
            "58002222");
    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(
                    listed("1", Designation.Kind.PERSON, "QUILLFEATHER, Rosalind"),
                    listed("2", Designation.Kind.ORGANISATION, "REDLEPUS KELVARIN VALVES LLC"),
                    listed("3", Designation.Kind.ORGANISATION, "TRADING STAR LLC"),
                    listed("4", Designation.Kind.ORGANISATION, "宁山克瓦林阀门有限公司"),
                    listed("5", Designation.Kind.ORGANISATION, "KISH TORVALDINE CO"),
                    listed("6", Designation.Kind.PERSON, "柯瓦林"),
                    listed("7", Designation.Kind.ORGANISATION, "宁山阀业"),
                    listed("8", Designation.Kind.ORGANISATION, "STROIKVARTALGAZ HOLDING LLC"),
                    listed("9", Designation.Kind.ORGANISATION, "AVRELINA CAPITAL SRO")),
            "0",
            "test")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goods for Redlepus Kelvarin Valves, urgent | 2",
                "please call Rosalind Quillfeather before delivery | 1",
                "REDLEPUS KELVARIN VALVES C/N 1-20 | 2",
                "office@redlepus-kelvarin-valves.example | 2",
                "https://www.redlepuskelvarinvalves.example/contact | 2",
                "rosalind.quillfeather@mail.example | 1",
                "office@stroikvartalgaz.example | 8",
                "payment by 110022, reg. 58001234 | 2",
                "the parts are for Kish Torvaldine, whose agent will pay | 5",
                "АО \"Стройкварталгаз\" 123112, г. Москва, ул. Примерная, дом 10 | 8",
                "goods for Redlepus (c/o) Kelvarin [new] Valves, urgent | 2",
                "goods for Redlepus <b>Kelvarin</b> <i>Valves</i> as agreed | 2",
                "<p>REDLEPUS <span class='a'>KELVARIN</span> <b>VALVES</b></p> urgent | 2",
                "REDLEPUS *** KELVARIN x1 x2 VALVES | 2",
                "mal Redlepus Kelvarin Valves`e teslim edilecek | 2",
                "Rosalind Quillfeather`dan onay alındı | 1"
            })
    void aListedPartyIsFound(String text, String entry) {
        // in a row of the table an apostrophe would quote
        assertThat(DESIGNATIONS.mentionedIn(remark(text.replace('`', '\''))).matches())
                .extracting((Match match) -> match.designation().entry())
                .contains(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from Kish by dhow, the Torvaldine engine by road",
                "redlepus is a word, and a kelvarin one for somebody whose valves are another matter",
                "valves of Redlepus make, sent with other goods of the same maker to Kelvarin",
                "Kish free zone, gate 4",
                "№ 43 - АВРЕЛИНА"
            })
    void wordsOfANameThatStandApartNameNobody(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本批货物由宁山克瓦林阀门有限公司代理出口", "本批貨物由寧山克瓦林閥門有限公司代理出口", "Received from 宁山克瓦林阀门有限公司仓库 by truck"})
    void aListedPartyIsFoundInATextWithoutBlanks(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches())
                .extracting((Match match) -> match.designation().entry())
                .contains("4");
        assertThat(DESIGNATIONS.matches(consignee(text)))
                .extracting((Match match) -> match.designation().entry())
                .contains("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"尾数20台下柜补，收货人宁山克瓦林阀门", "转交寧山克瓦林閥門公司", "final user 宁山克瓦林阀门 (Shenzhen)"})
    void aListedPartyIsFoundInATextWithoutItsLegalForm(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches())
                .extracting((Match match) -> match.designation().entry())
                .contains("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"交给宁山克瓦林阀门园物业", "新宁山克瓦林阀门收货", "宁山克瓦林阀门城店"})
    void aNameWithoutItsLegalFormInsideLongerWordsNamesNobody(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本批货物由宁山阀门有限公司代理出口", "克瓦林阀门厂的有限公司代理出口", "宁山市雨伞有限公司"})
    void aTextOfTheSameLettersNamesNobody(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"本批货物由柯瓦林先生代理出口,6", "請將貨物交給柯瓦林收,6", "收货人：柯瓦林，电话另告,6", "样品已发给宁山阀业的仓库,7", "end user 宁山阀业 (Shenzhen),7"})
    void aShortNameInASentenceIsFoundBetweenLettersOfNoName(String text, String entry) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches())
                .extracting((Match match) -> match.designation().entry())
                .contains(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本批货物用柯瓦林木箱包装", "南宁山阀业务部门负责", "高柯瓦林业公司的木材", "宁山 阀业"})
    void aShortNameInsideLongerWordsNamesNobody(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches()).isEmpty();
    }

    @Test
    void aLongTextHidesNobody() {
        var padding = "Handle with care and keep dry. ".repeat(300);

        assertThat(DESIGNATIONS
                        .mentionedIn(remark(padding + "Goods for Redlepus Kelvarin Valves, urgent. " + padding))
                        .matches())
                .extracting((Match match) -> match.designation().entry())
                .contains("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goods for Redlepus Kelvarin Valves LLC, urgent, please call before delivery",
                JUNK + " Redlepus Kelvarin Valves LLC",
                "Redlepus Kelvarin Valves LLC " + JUNK,
                JUNK + " Redlepus Kelvarin Valves " + JUNK,
                LETTERS + " Redlepus Kelvarin Valves LLC",
                "Redlepus Kelvarin Valves LLC" + LETTERS
            })
    void aCellForAPartyHidesNobodyAmongOtherWords(String cell) {
        assertThat(DESIGNATIONS.matches(consignee(cell)))
                .extracting((Match match) -> match.designation().entry())
                .contains("2");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESCRIPTION", "CONSIGNEE_ADDRESS"})
    void goodsAndAddressesHideNobody(Field field) {
        var text = Value.read(field, JUNK + " Redlepus Kelvarin Valves LLC " + JUNK, CELL);

        assertThat(DESIGNATIONS.mentionedIn(text).matches())
                .extracting((Match match) -> match.designation().entry())
                .contains("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DESCRIPTION | star valves, trading lot",
                "DESCRIPTION | reg. 58001234",
                "CONSIGNEE_ADDRESS | Rosalind Quillfeather street 5, Altona"
            })
    void goodsAndStreetsHaveNamesAndNumbersOfTheirOwn(Field field, String text) {
        assertThat(DESIGNATIONS.mentionedIn(Value.read(field, text, CELL)).matches())
                .isEmpty();
    }

    /** Many anchors in front of a name used up all that were looked at. */
    @Test
    void wordsOfListedNamesHideNobody() {
        assertThat(DESIGNATIONS
                        .mentionedIn(remark("Kelvarin ".repeat(40) + "and REDLEPUS KELVARIN VALVES LLC"))
                        .matches())
                .extracting((Match match) -> match.designation().entry())
                .contains("2");
    }

    @Test
    void whatHoldsTooMuchIsSaidToHoldMore() {
        var words = List.of("redlepus", "kelvarin", "valves", "star", "trading");
        var random = new Random(7);
        var text = IntStream.range(0, 4_000)
                .mapToObj(i -> words.get(random.nextInt(words.size())) + " " + i)
                .collect(Collectors.joining(" "));

        assertThat(DESIGNATIONS.mentionedIn(remark(text)).whole()).isFalse();
        assertThat(DESIGNATIONS.mentionedIn(remark("Keep dry. ".repeat(3_000))).whole())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fragile, keep dry",
                "Rosalind pattern, feather filling",
                "valves separate",
                "sales@gmail.example",
                ""
            })
    void ordinaryTextNamesNobody(String text) {
        assertThat(DESIGNATIONS.mentionedIn(remark(text)).matches()).isEmpty();
    }

    private static Value remark(String text) {
        return text.isEmpty() ? Value.absent(Field.REMARKS, CELL) : Value.read(Field.REMARKS, text, CELL);
    }

    private static Party consignee(String cell) {
        return new Party(
                Role.CONSIGNEE,
                Value.read(Field.CONSIGNEE_NAME, cell, CELL),
                Value.absent(Field.CONSIGNEE_ADDRESS, CELL),
                null,
                Value.absent(Field.CONSIGNEE_COUNTRY, CELL),
                List.of());
    }

    private static Designation listed(String entry, Designation.Kind kind, String name) {
        return Designation.listed("OFAC-SDN", entry, kind)
                .names(List.of(new ListedName(name, false)))
                .programmes(List.of("RUSSIA-EO14024"))
                .identifiers(List.of(new ListedIdentifier(
                        Identifier.Kind.OTHER, Objects.requireNonNull(NUMBERS.get(entry)), "Registration Number")))
                .build();
    }
}
