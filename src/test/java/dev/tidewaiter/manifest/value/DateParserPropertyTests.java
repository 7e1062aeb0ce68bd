package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateParserPropertyTests {

    private static final DateParser DATES = DateParser.of(WordLists.bundled());

    @Property
    void everyUsualSpellingOfADayIsReadAsThatDay(
            @ForAll("days") LocalDate day, @ForAll("spellings") DateTimeFormatter spelling) {
        assertThat(DATES.parse(day.format(spelling), DateParser.Order.DAY_FIRST))
                .isEqualTo(day);
    }

    @Property
    void monthFirstIsReadSoWhereTheColumnSaysSo(@ForAll("days") LocalDate day) {
        assertThat(DATES.parse(day.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")), DateParser.Order.MONTH_FIRST))
                .isEqualTo(day);
    }

    @Property
    void anExcelSerialIsItsDay(@ForAll("days") LocalDate day) {
        long serial = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        assertThat(DATES.parse(Long.toString(serial), DateParser.Order.DAY_FIRST))
                .isEqualTo(day);
    }

    @Property
    void noTextMakesItFail(@ForAll String text) {
        DATES.parse(text, DateParser.Order.DAY_FIRST);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1995, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateTimeFormatter> spellings() {
        return Arbitraries.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofPattern("yyyy/MM/dd"),
                DateTimeFormatter.ofPattern("yyyyMMdd"),
                DateTimeFormatter.ofPattern("dd.MM.yyyy"),
                DateTimeFormatter.ofPattern("d.M.yyyy"),
                DateTimeFormatter.ofPattern("dd/MM/yyyy"),
                DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("yyyy年M月d日"),
                DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN),
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH),
                DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es")),
                DateTimeFormatter.ofPattern("d MMMM yyyy 'г.'", Locale.forLanguageTag("ru")),
                DateTimeFormatter.ofPattern("yyyy-MM-dd' 00:00:00'"));
    }
}
