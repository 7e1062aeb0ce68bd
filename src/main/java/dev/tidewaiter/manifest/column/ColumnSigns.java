package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Sign;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;

/** What the cells of a column, and the columns beside it, show that speaks for one meaning of its ambiguous heading. */
final class ColumnSigns {

    private final Headings headings;
    private final ColumnDraft draft;

    ColumnSigns(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    /** Whether a sign speaks for a field that a column may hold. */
    boolean speakFor(Sign when, int column, String fieldId) {
        var profile = draft.profile(column);
        return switch (when) {
            case CODES -> profile != null && profile.looksLikeCodes();
            case IDENTIFIERS -> profile != null && profile.looksLikeIdentifiers();
            case COUNTING ->
                profile != null && profile.counts() && !(fieldId.equals(Field.LINE.id()) && draft.holds(Field.LINE));
            case DISTINCT -> profile != null && profile.isDistinct();
            case TEXT -> profile != null && profile.looksLikeWords() && !draft.holds(Field.DESCRIPTION);
            case WORDS -> profile != null && profile.looksLikeWords();
            case DATES -> profile != null && profile.looksLikeDates();
            case COUNTRIES -> profile == null || profile.isEmpty() || profile.namesCountries();
            case COMPANIES -> profile != null && profile.looksLikeCompanies();
            case AMOUNTS ->
                profile == null || profile.isEmpty() || (profile.looksLikeAmounts() && !profile.valuesParts());
            case CONTAINERS -> profile != null && profile.looksLikeContainers();
            case NUMBERS -> profile == null || profile.isEmpty() || profile.looksLikeSmallNumbers();
            case PARTS ->
                (draft.holds(Field.DESCRIPTION) || draft.holds(Field.PART_NUMBER))
                        && !new OtherHeadings(headings, draft.headings()).tellArrival()
                        && (profile == null || !profile.looksLikeCountries());
            case SENDER -> new NeutralColumns(headings, draft).isBesideSender(column);
            case WAYBILLS ->
                (draft.holds(Field.AIR_WAYBILL) || draft.holds(Field.BILL_OF_LADING))
                        && !draft.holds(Field.PACKAGE_COUNT)
                        && !draft.holds(Field.UNIT_PRICE);
            case RECEIVERS ->
                isFree(fieldId)
                        && draft.holds(Field.DESCRIPTION)
                        && (profile == null || !profile.looksLikeText())
                        && draft.columns().stream().anyMatch(this::placesReceivers);
            case FREE -> isFree(fieldId);
        };
    }

    private boolean isFree(String fieldId) {
        var field = Field.byId(fieldId);
        return field == null || !draft.isGivenElsewhere(field);
    }

    private boolean placesReceivers(Column column) {
        var role = column.field().role();
        var cells = draft.profile(column.index());
        return role != null
                && role.receives()
                && column.field().attribute() == Attribute.ADDRESS
                && cells != null
                && !cells.isEmpty();
    }

    /** The end of a sentence that says what decided. */
    static String because(Sign when) {
        return switch (when) {
            case CODES -> ", because its cells look like HS codes";
            case IDENTIFIERS -> ", because its cells look like tax numbers";
            case COUNTING -> ", because its cells count 1, 2, 3";
            case DISTINCT -> ", because its cells differ from row to row";
            case DATES -> ", because its cells are dates";
            case COUNTRIES -> ", because its cells name countries";
            case COMPANIES -> ", because its cells name companies";
            case AMOUNTS -> ", because its cells are amounts";
            case CONTAINERS -> ", because its cells are numbers of containers";
            case NUMBERS -> ", because its cells are small numbers";
            case RECEIVERS -> ", because another column says where each line is received";
            case SENDER -> ", because it stands beside the sender's columns";
            default -> ", because no other column holds it";
        };
    }
}
