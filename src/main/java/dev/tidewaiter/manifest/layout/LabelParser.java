package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the labels of a form from its values, and what each label stands for. */
final class LabelParser {

    private static final int LONGEST_LABEL = 60;

    private final Headings headings;
    private final Set<SourceCell> used;
    private final List<Labelled> roleLabels = new ArrayList<>();

    /** @param used the cells already taken as values, which are no labels */
    LabelParser(Headings headings, Set<SourceCell> used) {
        this.headings = headings;
        this.used = used;
    }

    /** A label: what it stands for, and the value behind its colon or below its first line. */
    record Label(Field field, String inline, boolean colon) {}

    /** The label that a cell is, or begins with; null when it is none. */
    @Nullable
    Label label(SourceCell cell, int row) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT || used.contains(cell)) {
            return null;
        }
        int colon = firstColon(text);
        int line = text.indexOf('\n');
        if (colon >= 0 && colon <= LONGEST_LABEL && (line < 0 || colon < line)) {
            var field = fieldOf(text.substring(0, colon), cell, row, true);
            return field == null
                    ? null
                    : new Label(field, text.substring(colon + 1).strip(), true);
        }
        if (line > 0 && line <= LONGEST_LABEL) {
            var field = fieldOf(text.substring(0, line), cell, row, false);
            if (field != null) {
                return new Label(field, text.substring(line + 1).strip(), false);
            }
        }
        if (text.length() > LONGEST_LABEL) {
            return null;
        }
        var field = fieldOf(text, cell, row, false);
        return field == null ? null : new Label(field, "", false);
    }

    static int firstColon(String text) {
        int colon = text.indexOf(':');
        int wide = text.indexOf('：');
        return colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
    }

    private @Nullable Field fieldOf(String text, SourceCell cell, int row, boolean colon) {
        var meaning = headings.meaning(text.strip());
        if (meaning == null || (!colon && !meaning.exact())) {
            return null;
        }
        return switch (meaning.kind()) {
            case FIELD -> meaning.fields().get(0);
            case SOME_DATE -> colon ? Field.EXPORT_DATE : null;
            case AMBIGUOUS -> colon ? firstChoice(meaning) : null;
            case PARTY_NAME -> attribute(Attribute.NAME, cell, row);
            case PARTY_ADDRESS, PARTY_CITY -> attribute(Attribute.ADDRESS, cell, row);
            case PARTY_COUNTRY -> attribute(Attribute.COUNTRY, cell, row);
            case PARTY_ID -> attribute(Attribute.ID, cell, row);
            default -> null;
        };
    }

    /** Without other columns to compare, an ambiguous label is read as the first thing that it may mean. */
    private static @Nullable Field firstChoice(Meaning meaning) {
        for (var choice : meaning.choices()) {
            var field = Field.byId(choice.fieldIds().get(0));
            if (field != null && (choice.when() == null || choice.when() == Meaning.Sign.FREE)) {
                return field;
            }
        }
        return null;
    }

    /** "Address:" belongs to the party whose label stands above or before it, in the nearest column. */
    private @Nullable Field attribute(Attribute attribute, SourceCell cell, int row) {
        Role role = null;
        int nearest = Integer.MAX_VALUE;
        for (var label : roleLabels) {
            int distance = (cell.column() - label.cell().column()) * 100 + row - label.row();
            boolean before = label.row() <= row && label.cell().column() <= cell.column();
            if (before && distance < nearest && distance > 0) {
                nearest = distance;
                role = label.column().field().role();
            }
        }
        return role == null ? null : Field.of(role, attribute);
    }

    /** Keeps in mind which party a label names, for "Address:" further down. */
    void noteRole(Labelled label) {
        roleLabels.add(label);
    }
}
