package dev.tidewaiter.designation.snapshot;

/**
 * What whoever takes lists in allows.
 *
 * @param force   what looks wrong comes into force all the same
 * @param partial a list may come without files that belong to it
 * @param undated an edition that tells no day may take the place of one that does
 */
record ImportLeave(boolean force, boolean partial, boolean undated) {

    static final ImportLeave NONE = new ImportLeave(false, false, false);

    ImportLeave withPartial(boolean allowed) {
        return new ImportLeave(force, allowed, undated);
    }
}
