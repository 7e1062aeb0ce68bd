package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;

/**
 * Columns that give way to another one of the same field wherever it stands: what was ordered to what is sent, and the weight of one piece
 * to that of all.
 */
final class LesserColumns {

    private final ColumnDraft draft;
    private final Headings headings;
    private final TermWords terms;

    LesserColumns(ColumnDraft draft, Headings headings, TermWords terms) {
        this.headings = headings;
        this.draft = draft;
        this.terms = terms;
    }

    /** Whether a lesser column of a field was given up for a fuller one: "Qté cdée" for "Qté livrée", "单件毛重" for "总毛重". */
    boolean giveWay(Field field, int fuller) {
        if (isLesser(field, draft.heading(fuller)) || saysNothing(field, fuller)) {
            return false;
        }
        var lesser = draft.columns().stream()
                .filter(held -> held.field() == field && held.known() != Sureness.SAID)
                .filter(held -> isLesser(field, held.heading()))
                .findFirst();
        lesser.ifPresent(draft::giveUp);
        return lesser.isPresent();
    }

    /** The same where the noun alone is known of the fuller one: a count that is known whole does not give way to "在途数量". */
    boolean giveWayToHalfKnown(Field field, int fuller) {
        return draft.columns().stream()
                        .filter(held -> held.field() == field && field == Field.QUANTITY)
                        .map(held -> headings.meaning(held.heading()))
                        .allMatch(meaning -> meaning != null && meaning.kind() == Kind.LIKELY)
                && giveWay(field, fuller);
    }

    /** "Peso unitário" beside "Peso (kg)": the weight of a piece is not that of the line, and gives way though the other is of another kind. */
    void giveUpBesideWhole() {
        var weights = draft.columns().stream()
                .filter(column -> column.field() == Field.NET_WEIGHT || column.field() == Field.GROSS_WEIGHT)
                .toList();
        if (weights.stream().anyMatch(column -> !isLesser(column.field(), column.heading()))) {
            weights.stream()
                    .filter(column -> column.known() != Sureness.SAID && isLesser(column.field(), column.heading()))
                    .forEach(draft::giveUp);
        }
    }

    private boolean saysNothing(Field field, int column) {
        var cells = draft.profile(column);
        return cells != null && ColumnDraft.saysNothing(field, cells);
    }

    private boolean isLesser(Field field, String heading) {
        return switch (field) {
            case QUANTITY -> terms.isOfOrdered(heading);
            case GROSS_WEIGHT, NET_WEIGHT -> terms.isOfOnePiece(heading);
            default -> false;
        };
    }
}
