package org.yaomen.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How PostgreSQL is run by root（以普通身份运行）, which it refuses: in a user namespace, where root looks like nobody to
 * the program and nothing changes for the files; where the kernel forbids that, really as nobody.
 */
final class AsOrdinaryUser {

    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    private static final List<String> PREFIX = choose();

    private AsOrdinaryUser() {}

    static List<String> prefix() {
        return PREFIX;
    }

    /** Makes a folder or file belong to whom PostgreSQL will run as. */
    static void give(Path... places) throws IOException {
        if (PREFIX.equals(AS_NOBODY)) {
            for (Path place : places) {
                Files.setAttribute(place, "unix:uid", 65534);
                Files.setAttribute(place, "unix:gid", 65534);
            }
        }
    }

    private static List<String> choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works(IN_A_NAMESPACE)) {
            return IN_A_NAMESPACE;
        }
        if (works(AS_NOBODY)) {
            return AS_NOBODY;
        }
        throw new StackException(
                "PostgreSQL does not run as root on this machine; start Yaomen as an ordinary user. PostgreSQL 不能以 root 运行，请改用普通用户启动。");
    }

    private static boolean works(List<String> prefix) {
        try {
            List<String> command = new java.util.ArrayList<>(prefix);
            command.add("true");
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
