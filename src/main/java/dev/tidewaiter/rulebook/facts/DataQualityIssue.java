package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A value that may not be what it looks like, or that could not be read though another one stands in for it.
 *
 * @param kind   what is wrong
 * @param detail it in words
 * @param from   the value
 * @param table  the table of the rulebook that lists what a code may go on to be; empty for issues of another kind
 */
public record DataQualityIssue(Kind kind, String detail, Value from, String table) implements Fact {

    /** An issue that has nothing to do with a table. */
    public DataQualityIssue(Kind kind, String detail, Value from) {
        this(kind, detail, from, "");
    }

    /** What is wrong with a value. */
    public enum Kind {
        /** Letters of one script that look like letters of another, within one word. */
        LOOK_ALIKE,
        /** Marks that no reader sees: zero width, or changing the direction of writing. */
        INVISIBLE,
        /** Letters that make no word of any language: the text was read in a wrong encoding, or lost some. */
        GARBLED,
        /** Something stands there that could not be read. */
        UNREADABLE,
        /** A town that was given for the whole file, of a name that towns of several countries have. */
        OF_SEVERAL,
        /** The sheet has a column for who receives the goods, and this line names nobody in any of them. */
        NOBODY_RECEIVES,
        /** An ECCN that the tables do not hold, so that nobody can say here whether it needs a licence. */
        ECCN_NOT_HELD,
        /** A customs code ends before its last digits could tell whether it is a listed one. */
        CODE_ENDS_EARLY,
        /** What stands for an ECCN is a category of a munitions list. */
        MUNITIONS,
        /** Goods are described in a script that no word list knows. */
        SCRIPT_NOT_READ,
        /** A text is too long to be looked through wholly for names. */
        TOO_LONG,
        /** So many owners, or one of so many letters, stand in a column of owners that they are not all asked about. */
        OWNERS_LEFT_OUT,
        /** The check digit of a number says that it was mistyped or made up. */
        CHECK_FAILS
    }

    public boolean lookAlike() {
        return kind == Kind.LOOK_ALIKE;
    }

    public boolean invisible() {
        return kind == Kind.INVISIBLE;
    }

    public boolean garbled() {
        return kind == Kind.GARBLED;
    }

    public boolean unreadable() {
        return kind == Kind.UNREADABLE;
    }

    public boolean ofSeveral() {
        return kind == Kind.OF_SEVERAL;
    }

    public boolean nobodyReceives() {
        return kind == Kind.NOBODY_RECEIVES;
    }

    public boolean eccnNotHeld() {
        return kind == Kind.ECCN_NOT_HELD;
    }

    public boolean codeEndsEarly() {
        return kind == Kind.CODE_ENDS_EARLY;
    }

    public boolean munitions() {
        return kind == Kind.MUNITIONS;
    }

    public boolean scriptNotRead() {
        return kind == Kind.SCRIPT_NOT_READ;
    }

    public boolean tooLong() {
        return kind == Kind.TOO_LONG;
    }

    public boolean ownersLeftOut() {
        return kind == Kind.OWNERS_LEFT_OUT;
    }

    public boolean checkFails() {
        return kind == Kind.CHECK_FAILS;
    }

    /** Whether it is said of a ship. */
    public boolean ship() {
        return from.field().role() == Role.VESSEL;
    }

    public boolean name() {
        return from.field().attribute() == Field.Attribute.NAME;
    }

    public boolean description() {
        return from.field() == Field.DESCRIPTION;
    }

    public boolean address() {
        return from.field().attribute() == Field.Attribute.ADDRESS;
    }

    /** Whether it is the HS code. */
    public boolean code() {
        return from.field() == Field.HS;
    }

    /** Whether it is a number of a party. */
    public boolean number() {
        return from.field().attribute() == Field.Attribute.ID;
    }

    public boolean date() {
        return from.field() == Field.EXPORT_DATE;
    }

    public boolean destination() {
        return from.field() == Field.DESTINATION;
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
