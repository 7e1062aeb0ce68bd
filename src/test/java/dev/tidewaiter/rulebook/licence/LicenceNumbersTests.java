package dev.tidewaiter.rulebook.licence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceNumbersTests {

    private static final String TABLE = """
            authority,form,example,answers
            US-BIS,@#######,D1234567,us-export-law
            US-DDTC,05#######,050123456,
            CN-MOFCOM,##-@@@-####,24-ABC-0071,china-export-law
            none,pending,,
            none,applied for,,
            none,待定,,
            label,BIS,,
            label,DOC,,
            label,Lic,,
            label,licence,,
            number,no,,
            until,exp,,
            until,until,,
            until,to,,
            until,bis,,
            valid,valid,,
            from,from,,
            from,issued,,
            from,dated,,
            from,of,,
            until,expiry,,
            until,expires,,
            until,thru,,
            day,on,,
            day,date,,
            by,by,,
            and,and,,
            """;

    private static final LocalDate DAY = LocalDate.of(2025, 4, 20);

    private static final WrittenDays DAYS = new WrittenDays(MonthWords.of(WordLists.bundled()));

    private final List<Problem> problems = new ArrayList<>();
    private LicenceNumbers numbers;

    @BeforeEach
    void read() throws IOException {
        numbers = new LicenceNumbers(
                DataTable.read("t.csv", "licence-numbers", TABLE).rows(), problems);
    }

    @Test
    void aNumberBelongsToTheAuthorityWhoseFormItHas() {
        assertThat(numbers.authorities("D1234567")).containsExactly("US-BIS");
        assertThat(numbers.authorities("24-abc-0071")).containsExactly("CN-MOFCOM");
    }

    @Test
    void aNumberAnswersTheLawThatTheTableSays() {
        assertThat(numbers.answered("D1234567")).containsExactly("us-export-law");
        assertThat(numbers.answered("24-abc-0071")).containsExactly("china-export-law");
        assertThat(numbers.answered("050123456")).isEmpty();
    }

    @Test
    void blanksDoNotCount() {
        assertThat(numbers.authorities("D 123 4567")).containsExactly("US-BIS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D123456", "D12345678", "1234567D", "LIC/2025/17", ""})
    void anotherFormBelongsToNobody(String number) {
        assertThat(numbers.authorities(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "PENDING", "Applied for on 2 May", "待定", "-", "?"})
    void wordsInsteadOfANumberAreToldFromNumbers(String text) {
        assertThat(numbers.isPlaceholder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1234567", "LIC/2025/17", ""})
    void whatMayBeANumberIsNone(String text) {
        assertThat(numbers.isPlaceholder(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIS D1234567",
                "D-1234567",
                "D1234567 exp. 31.12.2027",
                "D1234567; D1234568",
                "D1234567 (valid to 2027-12-31)",
                "Lic. D1234567",
                "#D1234567",
                "D1234567 C30",
                "D1234567.",
                "D1234567 / D1234568",
                "D1234567, valid until 31 Dec 2027",
                "D1234567 issued by BIS",
                "BIS licence No. D1234567 issued 03.02.2025",
                "No.: D1234567",
                "DOC-BIS/D1234567",
                "D1234567 bis 31. Dezember 2027",
                "D1234567 - BIS",
                "D1234567 expires on 31.12.2027",
                "D1234567 issued on 3 Feb 2025",
                "D1234567 issued by BIS on 3 Feb 2025",
                "D1234567 issued by DOC 03.02.2023",
                "D1234567, expiry date: 31.12.2027",
                "D1234567 exp 12/2027",
                "D1234567 exp. Dec 2027",
                "D1234567 exp. 31DEC2027",
                "D1234567 exp. 31 grudnia 2026",
                "D1234567 exp. 31 Aralık 2026",
                "D1234567 exp. listopad 2026",
                "D1234567 valid thru 31 Dec 2027",
                "licence no (D1234567)",
                "D1234567 (valid from 1 March 2024 to March 1, 2028) and D1234568"
            })
    void aNumberIsKnownAmongWordsThatDenyNothing(String text) {
        assertThat(numbers.answeredAmongWords(text, "C30"::equals, DAYS, DAY)).containsExactly("us-export-law");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D1234567 lapsed",
                "D1234567 expired",
                "D1234567 applied",
                "D1234567 C33",
                "BIS D12",
                "D1234567 24-ABC-0071",
                "No valid licence D1234567",
                "No licence, D1234567 expires 01.01.2029",
                "no licence until D1234567",
                "no D1234567",
                "D1234567 no",
                "licence no",
                "D1234567 exp. 31.12.2019",
                "D1234567 until 04/05/2025",
                "D1234567 valid from 2030-01-01",
                "D1234567 issued 2 April 2031",
                "D1234567 (01.01.2024)",
                "D1234567 valid",
                "D1234567, expiry dated 31.12.2019",
                "D1234567 expires of 31.12.2019",
                "D1234567 valid until from 31.12.2019",
                "D1234567 expires on 31.12.2019",
                "D1234567, expiry date 31.12.2019",
                "D1234567 exp 12/2019",
                "D1234567 exp. Mar 2025",
                "D1234567 exp. 31DEC2019",
                "D1234567 exp. 31 grudnia 2019",
                "D1234567 exp. 31 Aralık 2019",
                "D1234567 on 31.12.2019",
                "D1234567 licence on 31.12.2019",
                "D1234567 valid bis 31.12.2019",
                "D1234567 date 31.12.2019",
                "licence no; D1234567",
                "licence no - D1234567",
                "licence (no) D1234567",
                "License: no, D1234567",
                "License: no D1234567",
                "licence, no D1234567",
                "D1234567",
                "BIS",
                ""
            })
    void anythingElseBesideItMayDenyIt(String text) {
        assertThat(numbers.answeredAmongWords(text, "C30"::equals, DAYS, DAY)).isEmpty();
    }

    @Test
    void anExampleThatHasNotItsFormIsAProblemOfItsCell() throws IOException {
        var table = "authority,form,example\nUS-BIS,@#######,1234567\n";
        new LicenceNumbers(DataTable.read("t.csv", "licence-numbers", table).rows(), problems);
        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString()).contains("C2").contains("has not the form"));
    }
}
