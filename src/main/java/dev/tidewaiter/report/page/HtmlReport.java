package dev.tidewaiter.report.page;

import dev.tidewaiter.report.account.ReportView;
import dev.tidewaiter.report.account.ReportView.Count;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the page about one file: self-contained, printable, without scripts. Its policy lets the browser load nothing and
 * apply one style sheet only, known by its hash.
 */
public final class HtmlReport {

    private static final int LONGEST_BAR = 230;
    private static final int BARS_AT = 116;
    private static final int BAR_PITCH = 42;

    private HtmlReport() {}

    /** What the template shows. Every text in it is escaped by the template. */
    record Page(PageStyle look, List<Bar> bars, ReportView report, Map<String, String> say) {

        /** In which language the page is. */
        String lang() {
            return report.language().tag();
        }

        /** What is said by rules and laws, in another language than the page. */
        boolean foreign() {
            return report.language().isForeignToRules();
        }
    }

    /** A verdict in the chart and in its table twin; positions are in the chart's own units. */
    record Bar(Count count, int y, int textY, int width, int labelX) {}

    public static void write(ReportView report, OutputStream out) throws IOException {
        var template = PageTemplate.of(HtmlReport.class, "report.mustache.html");
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        template.execute(
                new Page(
                        PageStyle.load(),
                        bars(report.counts()),
                        report,
                        report.language().page()),
                writer);
        writer.flush();
    }

    private static List<Bar> bars(List<Count> counts) {
        long most = Math.max(1, counts.stream().mapToLong(Count::lines).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (var count : counts) {
            int y = bars.size() * BAR_PITCH;
            // a bar that is there must be seen, however small its share
            int width = count.lines() == 0 ? 0 : Math.max(3, (int) (LONGEST_BAR * count.lines() / most));
            bars.add(new Bar(count, y + 4, y + 22, width, BARS_AT + width + 8));
        }
        return bars;
    }
}
