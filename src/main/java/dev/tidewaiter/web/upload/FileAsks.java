package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import java.util.Map;
import java.util.Set;

/**
 * What one file among many asks before it is checked.
 *
 * @param number    its place in the upload, from 0
 * @param name      what its sender called it
 * @param refused   whether it cannot be read at all
 * @param goods     whether it has lines of goods
 * @param questions how many questions there are about its columns
 * @param rows      how many of the rows that were looked at lack something
 * @param lacks     whether a whole sheet has no place for what a rule cannot do without
 * @param lacked    of that, what can be given
 * @param fills     by the name of a fact: in how many of the lines that were looked at it fills an empty field, or would
 * @param goesOn    whether there are more lines than those
 */
public record FileAsks(
        int number,
        String name,
        boolean refused,
        boolean goods,
        long questions,
        int rows,
        boolean lacks,
        Set<Field> lacked,
        Map<String, Integer> fills,
        boolean goesOn) {

    static FileAsks of(ReadingView file) {
        return new FileAsks(
                file.number(),
                file.name(),
                file.refused() != null,
                file.understood(),
                file.questions(),
                file.open().size(),
                !file.gaps().isEmpty(),
                file.lackedFacts(),
                file.fills(),
                file.goesOn());
    }

    /** Whether somebody should look at it before the check. */
    public boolean asks() {
        return refused || !goods || questions > 0 || rows > 0 || lacks;
    }
}
