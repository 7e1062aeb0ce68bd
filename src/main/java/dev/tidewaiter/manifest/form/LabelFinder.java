package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.FormLabel;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.label.PayeeLabels;
import dev.tidewaiter.manifest.label.RepeatedLabel;
import dev.tidewaiter.manifest.label.SectionLabels;
import dev.tidewaiter.manifest.label.WayOverBlock;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the labels of a form, and tells those that a value answers from those that only head a section. */
final class LabelFinder {

    /**
     * The labels of a form.
     *
     * @param labels   those that a value answers, each with the party of its section
     * @param sections those that head what stands below them
     */
    public record Found(List<FormLabel> labels, List<FormLabel> sections) {}

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final Set<SourceCell> labelCells;
    private final RepeatedLabel repeated;
    private final SectionLabels heads;
    private final WayOverBlock ways;

    /** @param labelCells the cells that hold a label, which grow */
    LabelFinder(ManifestDictionaries dictionaries, CellGrid cells, LabelParser labels, Set<SourceCell> labelCells) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.labelCells = labelCells;
        this.repeated = new RepeatedLabel(dictionaries, labels.texts());
        this.heads = new SectionLabels(cells, labels);
        this.ways = new WayOverBlock(cells, labels, dictionaries);
    }

    /** The labels of all rows of the form. */
    Found in(List<SourceRow> rows) {
        var found = new ArrayList<FormLabel>();
        var sections = new ArrayList<FormLabel>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                var written = labelCells.contains(cell) ? null : labels.label(cell, row.number());
                if (written != null) {
                    var named = repeated.ofNamedRole(written);
                    var label = named != null && heads.headsSection(named)
                            ? named
                            : heads.asGoods(repeated.withoutTranslation(written));
                    labelCells.add(cell);
                    var ofBlock = ways.of(label);
                    ofBlock =
                            ofBlock.isEmpty() && named != null && label.inline().isEmpty() ? ways.of(written) : ofBlock;
                    if (!ofBlock.isEmpty()) {
                        ofBlock.forEach(heads::notes);
                        ofBlock.forEach(part -> labelCells.add(part.cell()));
                        found.addAll(ofBlock);
                    } else if (heads.notes(label)) {
                        sections.add(label);
                    } else {
                        found.addAll(labels.labelsInside(label));
                    }
                }
            }
        }
        found.replaceAll(heads::asParty);
        found.replaceAll(new PayeeLabels(
                dictionaries.headings(), dictionaries.partyWords().addressing(), found)::asSeller);
        return new Found(found, sections);
    }
}
