package dev.tidewaiter.report.pdf;

import dev.tidewaiter.report.account.LineWords;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.write.Spool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Every line that is not clear, in file order, kept in a spool until the document is written. */
public final class LineRows implements ScreenedLines, Closeable {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final Spool spool;
    private final ReportLanguage language;
    private long count;

    public LineRows(Path folder, ReportLanguage language) throws IOException {
        this.language = language;
        spool = new Spool(folder);
    }

    /** What stands in the row of a line. */
    record Row(VerdictWords verdict, String row, String sheet, String shipment, String rules, String why) {}

    /** Takes the rows one by one. */
    interface Taker {
        void take(Row row) throws IOException;
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        if (line.verdict() == Verdict.CLEAR) {
            return;
        }
        count++;
        var words = LineWords.of(line, language);
        spool.number(VERDICTS.indexOf(line.verdict()));
        spool.number(line.line().row());
        spool.text(line.line().sheet().sheet());
        spool.text(line.line().text(Field.SHIPMENT));
        spool.text(words.rules());
        spool.text(words.why());
    }

    long count() {
        return count;
    }

    void forEach(Taker taker) throws IOException {
        try (var in = spool.from(0)) {
            for (long i = 0; i < count; i++) {
                var verdict = VerdictWords.of(VERDICTS.get(in.number()));
                var row = String.valueOf(in.number());
                taker.take(new Row(verdict, row, in.text(), in.text(), in.text(), in.text()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
