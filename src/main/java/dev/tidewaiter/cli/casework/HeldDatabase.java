package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.Dialect;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DataOption;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.service.DataFolder;
import java.nio.file.Files;
import picocli.CommandLine.Mixin;

/** The database of a service that was there before: none is made by asking. */
final class HeldDatabase {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    DataFolder folder() {
        return new DataFolder(data.folder());
    }

    /** Opens it as it stands: a command must not bring the tables of a service that runs up to date behind its back. */
    Database open() {
        return open(folder(), database);
    }

    /** The same for a command that is told of the data folder in another way. */
    static Database open(DataFolder folder, DatabaseOption database) {
        var address = database.address(folder);
        if (address.dialect() == Dialect.SQLITE && !Files.exists(folder.database())) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s holds no data of a service. Name its data folder with --data, or its database with --db."
                            .formatted(folder.root()));
        }
        return database.openAsItStands(address);
    }
}
