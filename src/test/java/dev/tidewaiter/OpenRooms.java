package dev.tidewaiter;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/** Tells Modulith which rooms others may enter, so that the program itself needs no annotation for it. */
public final class OpenRooms implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(root);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage module, ApplicationModuleInformation information) {
        var name = module.getName().substring("dev.tidewaiter.".length());
        var open = Rooms.OPEN.stream()
                .filter(room -> room.startsWith(name + "."))
                .map(room -> room.substring(name.length() + 1))
                .toList();
        return NamedInterfaces.builder(module).matching(open).build();
    }
}
