package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTests {

    @TempDir
    Path folder;

    private final SheetRef sheet = Screened.sheet("may.xlsx");

    @Test
    void saysTheWorstFirstInASentence() throws IOException {
        var page = page(Screened.clear(sheet, 2), Screened.blocked(sheet, 3), Screened.held(sheet, 4));
        assertThat(page)
                .contains(
                        "Stop: 1 line must not ship, held against a subset of EL and the whole of OFAC-SDN, the age of EL unknown.")
                .contains("3 lines on 1 sheet");
        assertThat(page.indexOf("Party has the name")).isLessThan(page.indexOf("Engine behind another description"));
    }

    @Test
    void aFileWithoutLinesIsNotCalledClear() throws IOException {
        assertThat(page())
                .contains("Nothing was screened")
                .doesNotContain("Clear: nothing")
                .contains("<p class=\"answer v-ask\">")
                .doesNotContain("<p class=\"answer v-clear\">");
    }

    @Test
    void theChartHasATableTwin() throws IOException {
        var page = page(Screened.clear(sheet, 2), Screened.clear(sheet, 3), Screened.held(sheet, 4));
        assertThat(page)
                .contains("aria-label=\"Lines by verdict: 0 block, 1 hold, 0 cannot check, 0 review, 2 clear.\"");
        assertThat(page).containsPattern("Clear</span></td><td class=\"num\">2</td>");
    }

    @Test
    void aMarkInACellTurnsNoSentenceRound() throws IOException {
        assertThat(page(Screened.toReview(sheet, 2, "Shipper \"Sea \u202eoC\" is like \"Sea Co\".")))
                .contains("&quot;Sea [U+202E]oC&quot; is like &quot;Sea Co&quot;.");
    }

    @Test
    void showsEvidenceAlignmentLawAndNextStep() throws IOException {
        var page = page(Screened.blocked(sheet, 2));
        assertThat(page)
                .contains("<td class=\"code\">B2</td><td>Consignee&#39;s name</td>")
                .contains(
                        "<span role=\"listitem\" class=\"typo\"><bdi>limbah → limbach</bdi><small>typo −3</small></span>")
                .contains("Country <strong>✓ agrees</strong>")
                .contains("Address <strong>– unknown</strong>")
                .contains("31 CFR part 587; 15 CFR 744.8")
                .contains("<strong>Next:</strong> <span>Stop the shipment.");
    }

    @Test
    void tellsOfEachCitedLawWhatItRequiresAndOfNoOther() throws IOException {
        assertThat(page(Screened.blocked(sheet, 2), Screened.blocked(sheet, 3)))
                .containsOnlyOnce("<th scope=\"row\">15 CFR 744.8: Blocked parties</th>")
                .contains("<td>Every item needs a licence. (sourced: 89 FR 20107)</td>")
                .doesNotContain("746.8");
        assertThat(page(Screened.clear(sheet, 2))).doesNotContain("cited laws require");
    }

    @Test
    void fiveHundredEqualFindingsAreOneBlock() throws IOException {
        var lines = new ArrayList<ScreenedLine>();
        for (int row = 2; row < 502; row++) {
            lines.add(Screened.held(sheet, row));
        }
        var page = page(lines.toArray(ScreenedLine[]::new));
        assertThat(Pattern.compile("<article class=\"finding hold\">")
                        .matcher(page)
                        .results())
                .hasSize(1);
        assertThat(page).contains("500 times, rows 2–501");
    }

    @Test
    void theWorstAreShownHoweverManyLighterOnesCameBefore() throws IOException {
        var lines = new ArrayList<ScreenedLine>();
        for (int row = 2; row < 1502; row++) {
            lines.add(Screened.toReview(sheet, row, "Camera " + row + " could fall under 6A003."));
        }
        lines.add(Screened.blocked(sheet, 1502));
        var page = page(lines.toArray(ScreenedLine[]::new));
        assertThat(page).contains("Party has the name of a designated party");
        assertThat(Pattern.compile("<article class=\"finding").matcher(page).results())
                .hasSize(1000);
        assertThat(page).contains("502 more findings are not in this report");
    }

    @Test
    void aColumnMissingInEveryRowIsSaidOnce() throws IOException {
        var page = page(Screened.unasked(sheet, 2), Screened.unasked(sheet, 3), Screened.unasked(sheet, 4));
        assertThat(Pattern.compile("The sheet has no place for the country of destination")
                        .matcher(page)
                        .results())
                .hasSize(1);
        assertThat(page).contains("Sheet Lines, 3 lines: rows 2–4");
    }

    @Test
    void whatASenderWroteIsNeverMarkup() throws IOException {
        var hostile = new SheetRef("<img src=x onerror=alert(1)>.xlsx", Screened.SHEET, false);
        var page = page(hostile, Screened.toReview(hostile, 2, "</p><script>alert(1)</script>&quot;"));
        assertThat(page).doesNotContain("<script").doesNotContain("<img");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;quot;");
    }

    @Test
    void itsPolicyAllowsTheOneStyleSheetAndNothingElse() throws IOException, NoSuchAlgorithmException {
        var page = page(Screened.clear(sheet, 2));
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(page).doesNotContainPattern("(?i)\\sstyle=|\\son[a-z]+=|<script|https?://|<link|@import|url\\(");
    }

    @Test
    void clearAgainstASubsetSaysSoFirst() throws IOException {
        assertThat(page(Screened.clear(sheet, 2)))
                .contains(
                        "Held only against a subset of EL and the whole of OFAC-SDN, the age of EL unknown: clear, nothing")
                .contains("BIS Entity List, a subset")
                .doesNotContain("Nationals, a subset");
    }

    private String page(ScreenedLine... lines) throws IOException {
        return page(sheet, lines);
    }

    private String page(SheetRef of, ScreenedLine... lines) throws IOException {
        try (var report = Reports.into(folder, EnumSet.of(OutputFormat.HTML), Screened.basis())
                .begin(folder.resolve("may.xlsx"), "may")) {
            for (var line : List.of(lines)) {
                report.line(line);
            }
            return Files.readString(
                    Objects.requireNonNull(report.finish(ScreenedFiles.of(Screened.summary(of, lines.length), lines))
                            .get("html")));
        }
    }
}
