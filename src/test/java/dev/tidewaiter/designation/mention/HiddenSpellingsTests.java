package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.letters.EscapedLetters;
import dev.tidewaiter.names.search.CyrillicSpellings;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names behind letters or blanks that some machine changed. */
class HiddenSpellingsTests {

    private static final CellThresholds CELLS = OwnThresholds.OF_MATCHES.cells();
    private static final GluedLegalForm GLUED = GluedLegalForm.by(WordLists.bundled());
    private static final WebNames WEB = WebNames.of(WordLists.bundled());

    @Test
    void syllablesOfPalladiusThatStandApartAreOneWord() {
        assertThat(CyrillicSpellings.ofPalladius("Шэньчжэнь Цзя Сы Бо Текнолоджи"))
                .isEqualTo("shenzhen jiasibo Текнолоджи");
        assertThat(CyrillicSpellings.ofPalladius("Мань и сын")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&#1071;&#1084; | Ям",
                "&#x42F;&#x43C; | Ям",
                "Heron &amp; Sons | Heron & Sons",
                "Redlepus%20Valves | Redlepus Valves",
                "=?UTF-8?B?0K/QvA==?= =?utf-8?Q?_=D0=AF?= | Ям Я",
                "=?windows-1251?Q?=DF=EC?= | Ям",
                "=D0=AF=D0=BC Valves | Ям Valves",
                "Redlepus=20Valves | Redlepus Valves",
                "Redlepus_x0020_Valves | Redlepus Valves",
                "\\u042f\\u043c | Ям",
                "<b>Redlepus</b> <b>Val</b>ves | Redlepus Valves",
                "<p>Redlepus<br/>Valves</p> | Redlepus Valves",
                "[b]Redlepus[/b] [color=red]Valves[/color] | Redlepus Valves",
                "&lt;i&gt;Redlepus&lt;/i&gt; Valves | Redlepus Valves"
            })
    void escapedLettersComeBack(String text, String plain) {
        assertThat(EscapedLetters.in(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heron & Sons",
                "100 % cotton",
                "&unknown;",
                "",
                "&#99999999;",
                "%zz",
                "=?none?B?0K8=?=",
                "a=B2",
                "my_x2_y",
                "a < b and b > c",
                "<unknown>",
                "OOO <Redlepus>",
                "<Mark Redlepus>",
                "<Kelvarin Aviation LLC>, Moscow",
                "Redlepus [Valves]",
                "Redlepus [1]"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(EscapedLetters.in(text)).isEmpty();
    }

    @Test
    void lettersOfIso9AreRead() {
        assertThat(CyrillicSpellings.ofIso9("Âmŝik Žanna")).isEqualTo("Ямщик Жанна");
        assertThat(CyrillicSpellings.ofIso9("Heron Textile")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Сямэнь,Xiamen", "Цзясыбо,jiasibo", "Чжэнчжоу,zhengzhou", "Ханчжоу,hangzhou", "Шэньчжэнь,shenzhen"})
    void chineseSyllablesInCyrillicAreReadAsPinyin(String cyrillic, String pinyin) {
        assertThat(CyrillicSpellings.ofPalladius(cyrillic)).isEqualToIgnoringCase(pinyin);
    }

    @Test
    void tornPinyinIsPutTogether() {
        assertThat(CyrillicSpellings.ofTornPinyin("Nan Xi Gu Technology")).containsExactly("NanXiGu Technology");
        assertThat(CyrillicSpellings.ofTornPinyin("Heron Textile Company")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REDLEPUSVALVESCOLTD,REDLEPUSVALVES", "RedlepusValvesLLC,RedlepusValves", "ОООРЕДЛЕПУСВАЛВ,РЕДЛЕПУСВАЛВ"
    })
    void aGluedLegalFormIsTakenOff(String text, String name) {
        assertThat(GLUED.without(text, CELLS)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Redlepus Valves Co Ltd", "Redlepus", "Cottonwool", ""})
    void aNameWithBlanksOrWithoutAFormHasNone(String text) {
        assertThat(GLUED.without(text, CELLS)).isEmpty();
    }

    @Test
    void addressesOfTheWebTellNames() {
        assertThat(WEB.in("write to otto.heron@td-redlepus.example or www.kelvarin.example", CELLS.web()))
                .containsExactly("td redlepus", "otto heron", "kelvarin");
        assertThat(WEB.in("no. 5, 30.4.2026 of sales@gmail.com", CELLS.web())).isEmpty();
    }
}
