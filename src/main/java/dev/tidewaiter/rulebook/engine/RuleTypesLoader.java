package dev.tidewaiter.rulebook.engine;

import java.util.List;

/**
 * The classes that rules may have to do with. While it compiles a rule the engine asks for a class by every name in it, in every
 * package that it could stand in and as a class within a class: four thousand names a rulebook, each of which would be looked for
 * in every library. A name that none of ours, the language's and the engine's classes has is answered here. It is no guard: what
 * rules may say was decided when they were parsed.
 */
final class RuleTypesLoader extends ClassLoader {

    private static final List<String> PACKAGES =
            List.of("dev.tidewaiter.", "java.", "javax.", "org.drools.", "org.kie.", "org.mvel2.");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader program;

    RuleTypesLoader(ClassLoader program) {
        super(program);
        this.program = program;
    }

    /** Before the program's own class loader, which an executable jar gives to no thread by itself. */
    static ClassLoader ofProgram() {
        return new RuleTypesLoader(RuleTypesLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!mayBeClass(name)) {
            throw new ClassNotFoundException(name);
        }
        return program.loadClass(name);
    }

    /** Classes are written with a capital, in these packages all of them. */
    static boolean mayBeClass(String name) {
        int simple = name.lastIndexOf('.') + 1;
        return simple < name.length()
                && Character.isUpperCase(name.charAt(simple))
                && PACKAGES.stream().anyMatch(name::startsWith);
    }
}
