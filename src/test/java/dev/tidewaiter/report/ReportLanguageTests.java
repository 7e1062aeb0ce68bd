package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed reports speak the language of whoever reads them; rules, laws and what is read back stay in English. */
class ReportLanguageTests {

    @TempDir
    Path folder;

    private final ScreenedLine[] lines = {
        Screened.clear(Screened.sheet("may.xlsx"), 2),
        Screened.blocked(Screened.sheet("may.xlsx"), 3),
        Screened.unasked(Screened.sheet("may.xlsx"), 4)
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Stopp: 1 Zeile darf nicht versandt werden. Geprüft gegen: ein Teil von EL; vollständig OFAC-SDN | Gesperrt | Name (Empfänger)
            zh | 停止：1 行不得发运。比对范围：EL 的部分条目；OFAC-SDN 的全部条目 | 禁止 | 收货人的名称
            ru | Стоп: отправлять нельзя, строк: 1. Сверено: часть EL; целиком OFAC-SDN | Запрет | Имя (Грузополучатель)""")
    void thePageTellsAnswerVerdictsAndFields(String language, String answer, String verdict, String field)
            throws IOException {
        var page = page(language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select(".answer").text()).startsWith(answer);
        assertThat(page.select("article.block .verdict").text()).isEqualTo(verdict);
        assertThat(page.select(".evidence td").eachText()).contains(field);
    }

    @Test
    void daysAndNumbersAreWrittenAsTheLanguageDoes() {
        assertThat(ReportLanguage.of(Locale.GERMANY).number(12_345)).isEqualTo("12.345");
        assertThat(ReportLanguage.of(Locale.FRENCH)).isSameAs(ReportLanguage.ENGLISH);
        assertThat(ReportLanguage.of(Locale.GERMAN).day(Screened.basis().startedOn()))
                .matches("\\d+\\. \\p{L}+ \\d{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ru"})
    void whatIsEnglishInItSaysThatItIs(String language) throws IOException {
        var page = page(language);

        assertThat(page.select("[lang=en]").text())
                .contains("Stop the shipment.")
                .contains("Every item needs a licence.");
        page.select("[lang=en], .evidence, .lists, .facts").remove();
        assertThat(page.select("main").text())
                .as("besides names of lists, of the file and of its sheet")
                .doesNotContainPattern("(?i)\\b(the|of|and|row|sheet|next|not)\\b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Skipped, row 1: | Skipped, rows 1, 2, 4:
            de | Übergangen, Zeile 1: | Übergangen, Zeilen 1, 2, 4:
            ru | Пропущено, строка 1: | Пропущено, строки 1, 2, 4:""")
    void rowsThatBecameNoLineAreToldInTheirNumber(String language, String one, String several) throws IOException {
        assertThat(page(language).select(".sheet p.quiet").eachText())
                .anySatisfy(told -> assertThat(told).startsWith(one));
        assertThat(ReportLanguage.of(Locale.forLanguageTag(language)).say("report.sheet.skipped", "1, 2, 4", 3))
                .isEqualTo(several);
    }

    @Test
    void whatIsSaidOfAnOldListIsSaidOnce() throws IOException {
        assertThat(page("de").select("header + .notice").text()).startsWith("Screened with BIS Entity List");
    }

    @Test
    void anEnglishPageMarksNothingAsEnglish() throws IOException {
        assertThat(page("en").select("body [lang]")).isEmpty();
    }

    @Test
    void theDocumentSpeaksItToo() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "pdftotext (poppler-utils) is not installed");
        assertThat(text("de"))
                .contains("Stopp: 1 Zeile darf nicht versandt werden.")
                .contains("Was gefunden wurde")
                .contains("Jede Zeile, die nicht frei ist")
                .contains("Nicht geprüft, weil es fehlt: HS-Code (D4); Bestimmungsland (keine Spalte dafür).")
                .contains("Seite 1 von ");
        assertThat(text("en")).contains("Screened with BIS Entity List").doesNotContain("List is stale. ");
        assertThat(text("zh")).contains("检查发现").contains("页码 1 /");
        assertThat(text("ru")).contains("Что найдено").contains("Страница 1 из ");
    }

    private Document page(String language) throws IOException {
        return Jsoup.parse(Files.readString(written(OutputFormat.HTML, language)));
    }

    private String text(String language) throws IOException {
        var out = folder.resolve("out.txt");
        var run = new ProcessBuilder(
                        "pdftotext", "-raw", written(OutputFormat.PDF, language).toString(), out.toString())
                .inheritIO()
                .start();
        try {
            assertThat(run.waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return Files.readString(out).replaceAll("\\s+", " ");
    }

    private Path written(OutputFormat format, String language) throws IOException {
        var speaks = ReportLanguage.of(Locale.forLanguageTag(language));
        try (var report = Reports.into(folder, EnumSet.of(format), Screened.basis(), speaks)
                .begin(folder.resolve("may.xlsx"), "may")) {
            for (var line : lines) {
                report.line(line);
            }
            return Objects.requireNonNull(
                    report.finish(ScreenedFiles.of(Screened.summary(Screened.sheet("may.xlsx"), lines.length), lines))
                            .get(format.id()));
        }
    }
}
