package dev.tidewaiter.rulebook.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days of founding a remark tells, however long it is. */
class RemarkedFoundingTests {

    private static final String TABLE = """
            kind,word,language,citation
            FOUNDED,founded,en,test
            FOUNDED,成立于,zh,test
            FIRM,company,en,test
            PAPER,letter of credit,en,test
            BESIDE_YEAR,im,de,test
            NOT,not,en,test
            """;

    private static List<LocalDate> found(String remark) throws IOException {
        var words = new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>());
        return new RemarkedFounding(words, MonthWords.of(WordLists.bundled())).in(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Company founded 2023-04-11 | 2023-04-11",
                "Company founded 3 listopada 2024 | 2024-11-03",
                "Company founded 12 maart 2024 | 2024-03-12",
                "Company founded March 2022 | 2022-03-01",
                "Company founded lip 2024 | 2024-07-01",
                "Company founded year 2024 | 2024-01-01",
                "Company im 2023 founded | 2023-01-01",
                "Company, as our agent and everybody else in the whole town and beyond it says, 2023年5月 founded | 2023-05-01"
            })
    void theDayStandsBehindOrRightBefore(String remark, LocalDate day) throws IOException {
        assertThat(found(remark)).containsExactly(day);
    }

    /** A cell holds 32,767 characters at most; each word looked through all before it, once for each of its places. */
    @ParameterizedTest
    @ValueSource(strings = {"成立于", "founded ", "成立于 2023 ", "word founded company "})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aCellFullOfSuchWordsIsRead(String again) throws IOException {
        assertThat(found(again.repeat(32_000 / again.length()))).hasSizeLessThan(32_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab ", "2023 "})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongTextBeforeTheWordIsRead(String again) throws IOException {
        assertThat(found(again.repeat(32_000 / again.length()) + " founded")).isEmpty();
    }
}
