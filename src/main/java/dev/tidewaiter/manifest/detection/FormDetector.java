package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.form.LabelledValueReader;
import dev.tidewaiter.manifest.form.RepeatedBoxes;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a whole sheet that is one form: labels and their values, the goods among them, and no table. */
final class FormDetector {

    private static final String ACROSS =
            "The fields stand below each other, and column %s holds a further shipment beside the first. All are read as one line, of which "
                    + "the worst decides. For a verdict on each, give every shipment a row of its own.";

    private final ManifestDictionaries dictionaries;
    private final List<MergedRange> merged;
    private final OfficerMapping said;

    /** @param said what an officer said of the sheet's columns and labels */
    FormDetector(ManifestDictionaries dictionaries, List<MergedRange> merged, OfficerMapping said) {
        this.dictionaries = dictionaries;
        this.merged = merged;
        this.said = said;
    }

    /** The form; null where no goods stand in its values. */
    Detection.@Nullable Form in(List<SourceRow> rows) {
        var labels = new LabelledValueReader(dictionaries, rows, merged);
        var read = new ArrayList<>(said.on(labels.read().values(), rows));
        var across = labels.across();
        var others = across == null ? "" : across.columns();
        if (across != null) {
            read.addAll(across.values());
        }
        var form = new LabelledValues(read);
        int row = form.rowOfLine();
        if (row == 0 || (others.isEmpty() && !LabelColumn.isTaken(form, rows))) {
            return null;
        }
        var questions = new ArrayList<>(RepeatedBoxes.questions(read));
        if (!others.isEmpty()) {
            questions.add(ACROSS.formatted(others));
        }
        var layout = new ReceiverPlaces(dictionaries.headings())
                .in(SenderCountry.in(Layout.of(0, List.of(), List.of(), form, List.of(), questions)));
        return new Detection.Form(layout, row);
    }
}
