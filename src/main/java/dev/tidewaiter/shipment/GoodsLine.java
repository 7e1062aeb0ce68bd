package dev.tidewaiter.shipment;

import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One kind of goods in one shipment, as the sender declared it. Nothing in it is inferred beyond reading: every typed
 * value comes from the cell that {@link #value} gives for its field.
 */
public final class GoodsLine implements Serializable {

    private static final long serialVersionUID = 1;

    private final SheetRef sheet;
    private final int row;
    private final FieldValues values;
    private final List<Party> parties;
    private final List<HsCode> hsCodes;
    private final @Nullable Country destination;
    private final @Nullable Country origin;
    private final @Nullable LocalDate shippedOn;
    private final List<Value> givenOtherwise;
    private final List<Value> elsewhere;
    private final List<Value> further;
    private final List<OwnValue> own;
    private final @Nullable ShipmentContents contents;

    private GoodsLine(Builder from) {
        this.sheet = from.sheet;
        this.row = from.row;
        this.values = from.values.done();
        this.parties = List.copyOf(from.parties);
        this.hsCodes = List.copyOf(from.hsCodes);
        this.destination = from.destination;
        this.origin = from.origin;
        this.shippedOn = from.shippedOn;
        this.givenOtherwise = List.copyOf(from.givenOtherwise);
        this.elsewhere = List.copyOf(from.elsewhere);
        this.further = List.copyOf(from.further);
        this.own = List.copyOf(from.own);
        this.contents = from.contents;
    }

    /** Begins the line of a row, as a spreadsheet counts it from 1. */
    public static Builder at(SheetRef sheet, int row) {
        return new Builder(sheet, row);
    }

    /** The sheet that it stands on. */
    public SheetRef sheet() {
        return sheet;
    }

    /** The row number that a spreadsheet shows. */
    public int row() {
        return row;
    }

    /** What the file says in a field; absent, with no cell, when it has no place for it. */
    public Value value(Field field) {
        var value = values.in(field);
        return value != null ? value : Value.absent(field, null);
    }

    /** The text of a field; empty when it is absent or unreadable. */
    public String text(Field field) {
        var value = values.in(field);
        return value != null && value.isRead() ? value.text() : "";
    }

    /** Whether it says something in a field that could be read. */
    public boolean has(Field field) {
        return value(field).isRead();
    }

    /** All values that the line holds, absent and unreadable ones with a cell included, in the order of the fields. */
    public Collection<Value> values() {
        return values.all();
    }

    /** All who take part, in the order of their columns. */
    public List<Party> parties() {
        return parties;
    }

    /** The HS codes of the line; more than one when a cell holds several. Empty when unknown. */
    public List<HsCode> hsCodes() {
        return hsCodes;
    }

    /** How the goods are described; empty when they are not. */
    public String description() {
        return text(Field.DESCRIPTION);
    }

    /** The country in the destination column; null when the sheet has none or it could not be read. */
    public @Nullable Country destination() {
        return destination;
    }

    /** The country that the goods are from; null when nothing tells one. */
    public @Nullable Country origin() {
        return origin;
    }

    /** The date of export, which decides which law applies; null when the file does not say. */
    public @Nullable LocalDate shippedOn() {
        return shippedOn;
    }

    /** What was given for the whole file and is not what the line says in the same field. The line's own value counts. */
    public List<Value> givenOtherwise() {
        return givenOtherwise;
    }

    /**
     * What stands on the row in columns that hold no field, each as what it may be, such as a remark. It answers no question about the
     * goods, but may name somebody. It is no part of the line's id: an officer's own note in a further column leaves the line the same.
     */
    public List<Value> elsewhere() {
        return elsewhere;
    }

    /**
     * What further columns say of places beside {@link #value}: a second column of destinations. The first that can be read counts there.
     */
    public List<Value> further() {
        return further;
    }

    /** What stands in columns that the rulebook declares for itself. It is no part of the line's id, either. */
    public List<OwnValue> own() {
        return own;
    }

    /**
     * What this line and the others of its shipment hold together; null when that is no more than what it holds alone. It is no part of
     * what the line says, nor of its id: another row that is inserted leaves the line the same.
     */
    public @Nullable ShipmentContents contents() {
        return contents;
    }

    /** The same line with all that another one says; texts in one field are put together, of countries, day and contents this one's count. */
    public GoodsLine and(GoodsLine further) {
        var line = toBuilder();
        for (var value : further.values()) {
            var before = values.in(value.field());
            line.value(before == null || !before.isRead() ? value : before.and(value));
        }
        return line.all(further)
                .destination(destination == null ? further.destination : destination)
                .origin(origin == null ? further.origin : origin)
                .shippedOn(shippedOn == null ? further.shippedOn : shippedOn)
                .contents(contents == null ? further.contents : contents)
                .build();
    }

    /** The same line with another value in the place of each that it holds, those of its parties and their numbers included. */
    public GoodsLine withEach(UnaryOperator<Value> other) {
        var line = toBuilder();
        values.all().forEach(value -> line.values.put(other.apply(value)));
        line.parties.replaceAll(party -> party.withEach(other));
        line.own.replaceAll(value -> new OwnValue(value.column(), other.apply(value.value())));
        List.of(line.givenOtherwise, line.elsewhere, line.further).forEach(values -> values.replaceAll(other));
        return line.build();
    }

    /** Begins a line that says all that this one does, and perhaps more. */
    public Builder toBuilder() {
        var line = at(sheet, row);
        values.all().forEach(line.values::put);
        return line.all(this)
                .destination(destination)
                .origin(origin)
                .shippedOn(shippedOn)
                .contents(contents);
    }

    /** Collects the values of one row. */
    public static final class Builder {
        private final SheetRef sheet;
        private final int row;
        private final FieldValues.Collected values = new FieldValues.Collected();
        private final List<Party> parties = new ArrayList<>(4);
        private final List<HsCode> hsCodes = new ArrayList<>(1);
        private @Nullable Country destination;
        private @Nullable Country origin;
        private @Nullable LocalDate shippedOn;
        private final List<Value> givenOtherwise = new ArrayList<>();
        private final List<Value> elsewhere = new ArrayList<>(0);
        private final List<Value> further = new ArrayList<>();
        private final List<OwnValue> own = new ArrayList<>(0);
        private @Nullable ShipmentContents contents;
        private boolean built;

        private Builder(SheetRef sheet, int row) {
            this.sheet = sheet;
            this.row = row;
        }

        /**
         * Adds a value to what the row holds.
         *
         * @throws IllegalStateException when the line was built
         */
        public Builder value(Value value) {
            if (built) {
                throw new IllegalStateException("the line was built");
            }
            values.put(value);
            return this;
        }

        private Builder all(GoodsLine line) {
            parties.addAll(line.parties);
            hsCodes.addAll(line.hsCodes);
            givenOtherwise.addAll(line.givenOtherwise);
            elsewhere.addAll(line.elsewhere);
            further.addAll(line.further);
            own.addAll(line.own);
            return this;
        }

        public Builder party(Party party) {
            parties.add(party);
            return this;
        }

        /** Others in the place of all parties so far. */
        public Builder parties(List<Party> others) {
            parties.clear();
            parties.addAll(others);
            return this;
        }

        public Builder hsCode(HsCode code) {
            hsCodes.add(code);
            return this;
        }

        /** The codes taken in so far. */
        public List<HsCode> hsCodes() {
            return hsCodes;
        }

        public Builder destination(@Nullable Country country) {
            destination = country;
            return this;
        }

        public Builder origin(@Nullable Country country) {
            origin = country;
            return this;
        }

        public Builder shippedOn(@Nullable LocalDate date) {
            shippedOn = date;
            return this;
        }

        public Builder givenOtherwise(Value value) {
            givenOtherwise.add(value);
            return this;
        }

        public Builder elsewhere(Value value) {
            elsewhere.add(value);
            return this;
        }

        public Builder further(Value value) {
            further.add(value);
            return this;
        }

        public Builder own(OwnValue value) {
            own.add(value);
            return this;
        }

        public Builder contents(@Nullable ShipmentContents shipment) {
            contents = shipment;
            return this;
        }

        /** The line; the builder takes no value any more. */
        public GoodsLine build() {
            built = true;
            return new GoodsLine(this);
        }
    }
}
