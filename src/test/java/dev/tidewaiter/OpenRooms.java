package dev.tidewaiter;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Tells Spring Modulith which rooms are open besides a module's root, so that no annotation of it stands in the modules;
 * {@code application.properties} of the tests names this class.
 */
class OpenRooms implements ApplicationModuleDetectionStrategy {

    private final ApplicationModuleDetectionStrategy modules = ApplicationModuleDetectionStrategy.directSubPackage();

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage base) {
        return modules.getModuleBasePackages(base);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage module, ApplicationModuleInformation information) {
        return NamedInterfaces.builder(module)
                .including(room -> isOpen(module, room))
                .build();
    }

    private static boolean isOpen(JavaPackage module, JavaPackage room) {
        var name = room.getName();
        return name.startsWith(module.getName() + ".")
                && Rooms.OPEN.contains(name.substring("dev.tidewaiter.".length()));
    }
}
