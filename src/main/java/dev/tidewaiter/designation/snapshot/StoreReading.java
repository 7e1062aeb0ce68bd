package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.format.ListFiles;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.designation.party.LinkageRule;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * By what files are read into entries.
 *
 * @param words      the words of the rules
 * @param wholeShare the part of its known entries, 0 to 1, that a list must at least have to be the whole one; an edition that has less
 *                   of the one before is refused
 * @param oneParty   what makes entries of two lists one party; worked out for whoever changes the store, as no run asks for it
 * @param version    the program and the words, by hash: what one of them has read, another reads anew from the files
 */
public record StoreReading(WordLists words, double wholeShare, Supplier<LinkageRule> oneParty, String version) {

    /** What tells readings apart that may read another thing out of the same file. */
    String readBy() {
        return version + wholeShare;
    }

    /**
     * Reads what is to be taken in.
     *
     * @param partial whether a list may come without files that belong to it
     * @param today   the day by the clock
     */
    ListsRead of(Path fileOrFolder, boolean partial, LocalDate today) throws IOException {
        return ListFiles.readAll(
                List.of(fileOrFolder),
                ListReading.of(words, wholeShare).orPartial(partial).on(today));
    }

    /**
     * Files that were taken in once are read although something belongs to them that we ask for only since; then all say that it is missing.
     * What day they are of is known.
     */
    ListsRead kept(Path fileOrFolder) throws IOException {
        return ListFiles.readAll(
                List.of(fileOrFolder), ListReading.of(words, wholeShare).orPartial(true));
    }
}
