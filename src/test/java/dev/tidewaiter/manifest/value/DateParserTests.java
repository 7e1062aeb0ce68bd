package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTests {

    /** November in Polish, October in Croatian. */
    private static final Set<String> OF_TWO_MONTHS = Set.of("listopad", "listopada");

    private static final DateParser DATES = DateParser.of(WordLists.bundled());
    private static final String LIMITS = """
            # columns: limit | value
            first-serial\t20000
            last-serial\t73050
            first-year\t1900
            last-year\t2199
            century\t2000
            """;

    private static @Nullable LocalDate read(String text) {
        return DATES.parse(text, DateParser.Order.DAY_FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 maart 2025 | 2025-03-12",
                "2025. március 12. | 2025-03-12",
                "2025. márc. 12. | 2025-03-12",
                "12 maret 2025 | 2025-03-12",
                "12. března 2025 | 2025-03-12",
                "12 Μαρτίου 2025 | 2025-03-12",
                "12. maaliskuuta 2025 | 2025-03-12",
                "2025 m. kovo 12 d. | 2025-03-12",
                "2025. gada 12. marts | 2025-03-12",
                "den 12 mars 2025 | 2025-03-12",
                "12 मार्च 2025 | 2025-03-12",
                "12 Ağustos 2025 | 2025-08-12",
                "12 MRZ 2025 | 2025-03-12",
                "ngày 12 tháng 3 năm 2025 | 2025-03-12",
                "12 мая 2025 г. | 2025-05-12",
            })
    void monthIsReadInEveryLanguageOfTrade(String text, LocalDate day) {
        assertThat(read(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44135 Dortmund",
                "20457 Hamburg",
                "34010 Istanbul",
                "12 listopada 2024",
                "12 srp 2024",
                "2 m 3 m 12",
                "12 crates 2025",
                "45 maart 2025",
                "maart 2025"
            })
    void textThatNamesNoOneDayIsNoDate(String text) {
        assertThat(read(text)).isNull();
    }

    /** The list holds what CLDR has, so that no start of the program waits for CLDR. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "cs", "sk", "hu", "ro", "bg", "sr",
                "hr", "el", "sv", "fi", "et", "lv", "lt", "kk", "uz", "az", "ka", "hy", "fa", "ar", "he", "hi", "th",
                "id"
            })
    void monthsOfALanguageAreThoseOfCldr(String language) {
        var locale = ULocale.forLanguageTag(language);
        var names = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            var months = List.of(names.getMonths(context, DateFormatSymbols.WIDE));
            for (var month : months) {
                if (month.length() > 2) { // shorter ones are read in no language
                    assertThat(read("12 " + month + " 2025"))
                            .as(month)
                            .isEqualTo(
                                    OF_TWO_MONTHS.contains(month)
                                            ? null
                                            : LocalDate.of(2025, months.indexOf(month) + 1, 12));
                }
            }
        }
    }

    @Test
    void nameOfTwoMonthsIsToldAndReadAsNone() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> DateParser.of(lists("11\tlistopad", "10\tlistopad")))
                .withMessageContaining("\"listopad\" is the name of month 11 as well");
    }

    @Test
    void rowOfNoKindIsNamed() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> DateParser.of(lists("13\tundecember")))
                .withMessageContaining("date-words.tsv")
                .withMessageContaining("\"13\" is no month");
    }

    @Test
    void wordsOfAFolderAreReadInPlaceOfTheProgramsOwn() {
        var dates = DateParser.of(lists("3\tprzewiosnie"));
        assertThat(dates.parse("12 przewiosnie 2025", DateParser.Order.DAY_FIRST))
                .isEqualTo("2025-03-12");
        assertThat(dates.parse("12 maart 2025", DateParser.Order.DAY_FIRST)).isNull();
    }

    private static WordLists lists(String... rows) {
        var text = String.join("\n", Arrays.asList(rows)) + "\n";
        return folder(text, LIMITS);
    }

    private static WordLists folder(String words, String limits) {
        return WordLists.of(Map.of(
                "words/manifest/date-words.tsv", words.getBytes(StandardCharsets.UTF_8),
                "parameters/date-limits.tsv", limits.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theListSaysWhichNumbersAreDays() {
        var dates = DateParser.of(
                folder("3\tmarch\n", LIMITS.replace("20000", "45000").replace("2199", "2030")));
        assertThat(DATES.parse("44000", DateParser.Order.DAY_FIRST)).isEqualTo("2020-06-18");
        assertThat(dates.parse("44000", DateParser.Order.DAY_FIRST)).isNull();
        assertThat(DATES.parse("12 march 2031", DateParser.Order.DAY_FIRST)).isEqualTo("2031-03-12");
        assertThat(dates.parse("12 march 2031", DateParser.Order.DAY_FIRST)).isNull();
        assertThat(dates.parse("12 march 30", DateParser.Order.DAY_FIRST)).isEqualTo("2030-03-12");
    }

    @ParameterizedTest
    @CsvSource({
        "73050, 19000, last-serial is below first-serial",
        "20000, 100000, last-serial is below first-serial",
        "73050, 100000, last-serial lies between 10000 and 99999",
        "2199, 1899, last-year is below first-year",
        "2199, 12000, last-year lies between 1000 and 9999",
        "2000, 3000, last-year is below century",
        "2000, 1800, century lies between 1801 and 9999"
    })
    void limitsBetweenWhichNoDayLiesAreRefused(String value, String other, String told) {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> DateParser.of(folder("3\tmarch\n", LIMITS.replace("\t" + value, "\t" + other))))
                .withMessageContaining("parameters/date-limits.tsv:")
                .withMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 LED 24",
                "24 set 10",
                "12 Out 24",
                "5 PRO 12",
                "12 лист 25",
                "10 LUG 25",
                "12 GEN 24",
                "12 Medi 24",
                "12 kas 24"
            })
    void aMonthThatIsAWordOfTradeIsADateOnlyWhereOneIsAskedFor(String text) {
        assertThat(DATES.isDate(text)).isFalse();
        assertThat(DATES.mayBeDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 LED 2024", "2024 set 10", "12 MAR 24", "12 May 24", "12 Dec 24", "12 AGO 24", "03/04/2025"})
    void otherMonthsAndWholeYearsAreDatesAnywhere(String text) {
        assertThat(DATES.isDate(text)).isTrue();
    }
}
