package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels that stand in the cell of another, behind its value or within a remark. */
final class LabelsInside {

    private final LabelParser labels;
    private final Headings headings;

    LabelsInside(LabelParser labels, Headings headings) {
        this.labels = labels;
        this.headings = headings;
    }

    /**
     * A label, and those that follow in its own cell and tell something else than more of the same party: "Company name: …" over
     * "Bank name: …", "No.: 305673 - Date: 27/11/2024".
     */
    List<FormLabel> of(FormLabel label) {
        int colon = TextMarks.firstColon(label.inline());
        if (colon < 0) {
            return List.of(label);
        }
        var told = label.field() == Field.REMARKS ? toldBehindRemark(label, colon) : null;
        if (told != null) {
            return List.of(label, told); // a remark it stays: "Origin: China, to be shipped to Tehran"
        }
        var all = new ArrayList<FormLabel>();
        int first = label.inline().length();
        var pieces = InlinePieces.of(label.inline());
        for (var piece : pieces) {
            var fields = labels.fieldsOf(piece.label(), label.cell(), label.row(), true);
            if (label.field() == Field.REMARKS && isToldOfAll(piece, pieces, fields)) {
                all.add(new FormLabel(label.cell(), label.row(), fields, piece.value(), true));
                continue; // and it stays a part of the remark
            }
            boolean terms = label.fields().stream().allMatch(DocumentFacts::isTerm)
                    && fields.stream().allMatch(DocumentFacts::isTerm)
                    && !fields.isEmpty();
            if (terms
                    || fields.stream()
                            .anyMatch(field -> DocumentFacts.standsApart(field)
                                    || (piece.sameLine() && DocumentFacts.areOfDocument(field)))) {
                all.add(new FormLabel(label.cell(), label.row(), fields, piece.value(), true));
                first = Math.min(first, piece.start());
            } else if (piece.sameLine() && label.field().role() == null && !DocumentFacts.isFreeText(label.field())) {
                first = Math.min(first, piece.start()); // of a label that nobody knows
            }
        }
        var own = SourceCell.bare(label.inline().substring(0, first));
        all.add(0, new FormLabel(label.cell(), label.row(), label.fields(), own, label.colon()));
        return all;
    }

    /**
     * "Note: Bank: Omega Bank, IBAN TR00": what a remark tells that is nothing but a label with its value; null where it is more, as
     * "Origin: China, Iran transit".
     */
    private @Nullable FormLabel toldBehindRemark(FormLabel label, int colon) {
        var text = label.inline();
        var name = text.substring(0, colon).strip();
        var fields = colon <= LabelParser.LONGEST_LABEL && InlinePieces.of(text).isEmpty()
                ? labels.fieldsOf(name, label.cell(), label.row(), true)
                : List.<Field>of();
        var value = SourceCell.bare(text.substring(colon + 1));
        return fields.stream()
                                .anyMatch(field ->
                                        DocumentFacts.isToldInRemarks(field) || DocumentFacts.standsApart(field))
                        && (!fields.contains(Field.ORIGIN) || Countries.isAlone(value))
                        && value.indexOf(';') < 0
                        && value.indexOf('；') < 0
                        && headings.isWhole(LabelTexts.bare(name))
                ? new FormLabel(label.cell(), label.row(), fields, value, true)
                : null;
    }

    /**
     * "HS code: 7404.00" in a remark, and neither "HS code of pallets: 4415.20" nor two codes, of which nobody knows whose each is. Of two
     * origins both are told, and the worse decides.
     */
    private boolean isToldOfAll(InlinePieces piece, List<InlinePieces> pieces, List<Field> fields) {
        return fields.stream().anyMatch(DocumentFacts::isToldInRemarks)
                && headings.isWhole(LabelTexts.bare(piece.label()))
                && (fields.contains(Field.ORIGIN)
                        || pieces.stream()
                                .noneMatch(other -> !other.value().equals(piece.value()) && tellsSame(other, piece)));
    }

    private boolean tellsSame(InlinePieces one, InlinePieces other) {
        var meaning = headings.meaning(LabelTexts.bare(one.label()));
        var same = headings.meaning(LabelTexts.bare(other.label()));
        return meaning != null && same != null && meaning.fields().equals(same.fields());
    }
}
