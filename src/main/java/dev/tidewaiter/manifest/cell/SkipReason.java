package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.manifest.layout.Layout;
import org.jspecify.annotations.Nullable;

/** Why a row of a table is no line of goods. */
public enum SkipReason {
    HEADING_AGAIN("the heading again"),
    /** The whole table is none of a shipment; its layout says why. */
    NO_SHIPMENT(""),
    EXAMPLE("an example of how to fill in the form"),
    NUMBERS_OF_COLUMNS("the numbers of the columns"),
    SUMMARY_OF_TAXES("a summary of taxes"),
    CONTINUATION("goes on with the line above, to which its text was added"),
    TOO_FAR_BELOW("text that goes on too far below its line to be added to it"),
    TOTAL("a total"),
    CHARGE("a charge, no goods"),
    PARTIES_AGAIN("parties that the form names above"),
    LABELS_OF_FORM("labels of a form"),
    HEADS_GROUP("heads the lines below it, for which it holds"),
    EXPLANATION("an explanation in brackets"),
    PLACEHOLDERS("placeholders of a template"),
    SERVICE("a service, no goods"),
    SERVICE_BY_CODE("a service by its code, no goods"),
    /** "As listed in the annex": the goods follow, each on its line. */
    OF_ANNEX("goods that are listed below, under the heading again"),
    BARE_NUMBER("a number without goods beside it"),
    NOTHING_IN_IT("no goods and no party in it"),
    DAY_OF_DELIVERY("a day on which goods of the line above are due"),
    PACKING("how the goods of the line above are packed"),
    NOTE("a note"),
    NOTE_BELOW_TOTAL("a note below the total"),
    NOTE_OR_SECTION("a text without an amount: a note, or the heading of a section"),
    TITLE_OF_TABLE("the title of a table below it"),
    FURTHER_AMOUNTS("a further table of amounts, whose labels name no goods"),
    FURTHER_TABLE("a further table of the form, whose columns go on counting");

    private final String sentence;

    SkipReason(String sentence) {
        this.sentence = sentence;
    }

    /** This reason where it holds; null where it does not. */
    public @Nullable SkipReason when(boolean holds) {
        return holds ? this : null;
    }

    /** The reason as it is told. */
    public String of(Layout layout) {
        return this == NO_SHIPMENT ? layout.noShipment() : sentence;
    }

    /** Whether a row was skipped for this reason, which is told alike of every table. */
    public boolean is(RowOutcome.Skipped skipped) {
        return skipped.reason().equals(sentence);
    }
}
