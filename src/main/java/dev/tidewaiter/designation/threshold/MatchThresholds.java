package dev.tidewaiter.designation.threshold;

/**
 * From which evidence on a match counts. The rulebook sets them, in {@code parameters/matching.yaml}, where each has its reason.
 *
 * @param likeness   how alike two names must be
 * @param words      what the words of a name must say
 * @param mentions   what a name must say that is only a part of a cell
 * @param cells      how long a part of a cell must be
 * @param numbers    how long a number must be
 * @param crafts     how long the mark of a ship or an aircraft must be
 * @param addresses  where an address begins, and when two are one
 * @param circaYears years by which a birth date may be off that a list gives about
 */
public record MatchThresholds(
        LikenessThresholds likeness,
        WordThresholds words,
        MentionThresholds mentions,
        CellThresholds cells,
        NumberThresholds numbers,
        CraftMarkThresholds crafts,
        AddressThresholds addresses,
        int circaYears) {}
