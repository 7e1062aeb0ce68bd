package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrayRowsTests {

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(folder);

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    @Test
    void aSumBelowATableIsOneSentence() throws IOException {
        UnmaskedMistakesTests.changed(folder.resolve("tables/codes.xlsx"), book -> {
            var row = book.getSheet("chpl").createRow(51);
            row.createCell(0).setCellValue("Total");
            row.createCell(2).setCellValue("51");
        });

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("tables/codes.xlsx:chpl!A52: \"Total\" stands in a row that lacks \"list\", \"title\",")
                .endsWith("fill them in, or take the row out where it is a sum or a note");
    }

    @Test
    void aHeadingThatIsMissingIsOneSentence() throws IOException {
        UnmaskedMistakesTests.changed(folder.resolve("tables/designated-parties.xlsx"), book -> {
            for (var row : book.getSheet("designated-parties")) {
                row.removeCell(row.getCell(4, MissingCellPolicy.CREATE_NULL_AS_BLANK));
                row.shiftCellsLeft(5, row.getLastCellNum(), 1);
            }
        });

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("lacks the heading \"native_names\"");
    }
}
