package dev.tidewaiter.web.upload;

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
 */
public record FileAsks(
        int number, String name, boolean refused, boolean goods, long questions, int rows, boolean lacks) {

    static FileAsks of(ReadingView file) {
        return new FileAsks(
                file.number(),
                file.name(),
                file.refused() != null,
                file.understood(),
                file.questions(),
                file.open().size(),
                !file.gaps().isEmpty());
    }

    /** Whether somebody should look at it before the check. */
    public boolean asks() {
        return refused || !goods || questions > 0 || rows > 0 || lacks;
    }
}
