package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.Twins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where a workbook and its CSV twin, or the lock and the files, say different things. */
final class Drift {

    private Drift() {}

    static List<Problem> in(RulesFolder folder) throws IOException {
        var problems = new ArrayList<Problem>(Twins.differences(folder));
        var lock = Lock.read(folder.text(RulesFolder.LOCK));
        if (!folder.inJar() && !folder.hashes().equals(lock.files())) {
            var hashes = folder.hashes();
            hashes.forEach((path, hash) -> {
                if (!hash.equals(lock.files().get(path))) {
                    problems.add(
                            new Problem(
                                    path,
                                    "",
                                    null,
                                    "differs from versions.lock; if the change is meant, run \"tidewaiter rules check --lock\""));
                }
            });
            lock.files().keySet().stream()
                    .filter(path -> !hashes.containsKey(path))
                    .forEach(
                            path -> problems.add(
                                    new Problem(
                                            path,
                                            "",
                                            null,
                                            "stands in versions.lock but is gone; put it back, or run \"tidewaiter rules check --lock\" if that is meant")));
        }
        return problems;
    }
}
