package dev.tidewaiter.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsOfSheetTests {

    private static List<String> texts(String... told) {
        return ColumnsOfSheet.texts(ColumnsOfSheet.of(List.of(told)));
    }

    @Test
    void fileAndSheetStandOnce() {
        assertThat(texts("may.xlsx, Week 10 K: Remarks", "may.xlsx, Week 10 AB: Seal", "may.xlsx, Week 11 K: Remarks"))
                .containsExactly("may.xlsx, Week 10 K: Remarks, AB: Seal", "Week 11 K: Remarks");
        assertThat(texts("may.csv, K: Remarks", "june.csv, K: Remarks"))
                .containsExactly("may.csv K: Remarks", "june.csv K: Remarks");
        assertThat(texts("K: Remarks: A: or B:")).containsExactly("K: Remarks: A: or B:");
    }

    @Test
    void whatIsToldOtherwiseStaysAsItIs() {
        assertThat(texts("may.xlsx: a column", "K")).containsExactly("may.xlsx: a column, K");
    }
}
