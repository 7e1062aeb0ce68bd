package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.RulebookLoader;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits that look odd and are right, and those beside them that look right and could never be met. */
class RightEditsTests {

    private static final String SOURCE = ",en,our own: forms in which metals are sold (general knowledge)";

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(folder);

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder).withoutScenarios();
    }

    @Test
    void aChemicalsCommasAndALawInItsOwnScriptAreTaken() throws Exception {
        copy.edit(
                "tables/codes.timed-goods.csv",
                text -> text.replaceFirst(
                                "artificial graphite anode\\|[^,]*",
                                "\"2,4-pentanedionate terbium|N,N-dimethyl dysprosium|1,10-phenanthroline europium\"")
                        .replace("No. 58 of 2025;", "No. 58 of 2025 (商务部公告２０２５年第５８号);"));
        copy.edit("tables/laws.laws.csv", text -> text.replaceFirst("Chinese control of", "商务部公告２０２５年: control of"));

        assertThat(RulebookLoader.check(RulesFolder.on(folder)).rules()).isNotEmpty();
    }

    @Test
    void aWorkbookOfOnesOwnGetsItsTwinWithTheLock() throws Exception {
        try (var book = WorkbookFactory.create(true);
                var out = Files.newOutputStream(folder.resolve("tables/own.xlsx"))) {
            var sheet = book.createSheet("propellers");
            var texts = List.of(List.of("words", "citation"), List.of("propeller|propellers", "our own list"));
            for (int row = 0; row < texts.size(); row++) {
                var cells = sheet.createRow(row);
                for (int cell = 0; cell < texts.get(row).size(); cell++) {
                    cells.createCell(cell).setCellValue(texts.get(row).get(cell));
                }
            }
            book.write(out);
        }

        var read = RulesFolder.on(folder);
        assertThat(Twins.differences(read)).isEmpty();
        assertThat(read.changedSinceLocked()).contains("tables/own.xlsx");
    }

    @Test
    void aLawInPlainWordsWithWideLettersIsASlip() throws Exception {
        copy.edit("tables/laws.laws.csv", text -> text.replaceFirst("Chinese control of", "Chinese ｃontrol of"));

        assertThat(copy.refusal().problems()).singleElement().asString().contains("full width");
    }

    @Test
    void aFormOfTwoWordsCanNeverStandBesideAMaterial() throws Exception {
        int row = copy.append("tables/documents.words.csv", "FORM_OF_MATERIAL,block form" + SOURCE);

        assertThat(copy.refusal().problems())
                .singleElement()
                .asString()
                .startsWith("tables/documents.words.csv:words!B" + row + ": \"block form\" is of several words");
    }

    @Test
    void aSignThatCountsTwiceOrAnyhowIsTold() throws Exception {
        int twice = copy.append("words/designation/counting-signs.tsv", "甲乙");
        int anyhow = copy.append("words/designation/counting-signs.tsv", "X");

        assertThat(copy.refusal().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "words/designation/counting-signs.tsv:" + twice
                                + ": \"甲\" stands in the list already; take it out here",
                        "words/designation/counting-signs.tsv:" + anyhow
                                + ": \"X\" is a letter or figure that counts without being listed, or a mark that never does;"
                                + " take it out");
    }

    @Test
    void theKindOfWordsThatWasMeantIsNamed() throws Exception {
        copy.append("words/manifest/cell-words.tsv", "told-belo\tsee under");
        copy.append("words/manifest/party-words.tsv", "same-as-rol\tsame as");

        assertThat(ManifestReader.problems(WordLists.of(folder)))
                .extracting(WordProblem::message)
                .containsExactlyInAnyOrder(
                        "\"told-belo\" is no kind of words; write \"told-below\" if that is meant; see the remarks above",
                        "\"same-as-rol\" is no kind of words; write \"same-as-role\" if that is meant; see the remarks"
                                + " above");
    }
}
