package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;

/**
 * The rules as they were when every scenario was last run: by the build, for those that came with the program, and by each lock
 * that somebody wrote on top of these, which is refused where one comes out otherwise.
 */
final class CheckedBefore {

    private CheckedBefore() {}

    /**
     * What a folder is to be held against; empty where all is to be looked at again, as when the folder's lock was not written on
     * top of the rules of this very program, was changed by hand, or the version that it names is not kept.
     */
    static Optional<RulesFolder> of(Path folder, RulesFolder read) {
        try {
            var own = RulesFolder.inProgram();
            if (TouchedScenarios.isLockedAs(own, read)) {
                return Optional.of(own);
            }
            return read.inJar() || read.lock().state() != Lock.State.INTACT
                    ? Optional.empty()
                    : KeptVersions.lockedBefore(folder, read).filter(kept -> leadsTo(own, folder, kept));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a kept version follows the program's own lock, or one that does. */
    private static boolean leadsTo(RulesFolder own, Path folder, RulesFolder kept) {
        var start = Sha256.of(own.text(RulesFolder.LOCK));
        var seen = new HashSet<String>();
        var lock = kept.lock();
        while (seen.add(lock.follows())) {
            var before = lock.follows().split(" ", -1);
            if (before.length != 2) {
                return false;
            }
            if (before[1].equals(start)) {
                return true;
            }
            var next = version(folder, before[0]);
            if (next.isEmpty() || !Sha256.of(next.get().text(RulesFolder.LOCK)).equals(before[1])) {
                return false;
            }
            lock = next.get().lock();
        }
        return false;
    }

    private static Optional<RulesFolder> version(Path folder, String version) {
        try {
            return KeptVersions.read(folder, version);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
