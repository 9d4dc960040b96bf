package org.rareearthatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temp;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        Path home = temp.resolve("a").resolve("b");
        try (DataFolder folder = DataFolder.open(home, 0)) {
            assertThat(permissions(folder.home())).isEqualTo("rwx------");
            assertThat(folder.databaseUrl()).contains(home.toString(), "WRITE_DELAY=0");
        }
    }

    @Test
    void emptyFolderIsClosedToOthersAndNotOpenedFurther() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(temp, 0).close();
        assertThat(permissions(temp)).isEqualTo("rwx------");
    }

    @Test
    void folderOfAnAtlasIsTakenAgain() throws IOException {
        DataFolder.open(temp, 0).close();
        Files.createDirectory(temp.resolve("logs"));
        DataFolder.open(temp, 0).close();
        assertThat(temp.resolve("atlas.lock")).exists();
    }

    @Test
    void folderOfSomethingElseIsRefusedAndKeepsItsPermissions() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "not ours");
        String before = permissions(temp);
        assertProblem(temp, 0, StartProblem.DATA_FOLDER_UNUSABLE, "holds other files");
        assertThat(permissions(temp)).isEqualTo(before);
    }

    @Test
    void fileIsRefused() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertProblem(file, 0, StartProblem.DATA_FOLDER_UNUSABLE, "is a file");
        assertProblem(file.resolve("below"), 0, StartProblem.DATA_FOLDER_UNUSABLE, "cannot be");
    }

    @Test
    void nameThatTheDatabaseAddressCannotHoldIsRefused() {
        assertProblem(temp.resolve("a;b"), 0, StartProblem.BAD_SETTING, "semicolon");
    }

    @Test
    void secondTakerIsToldWhoHasIt() throws IOException {
        try (DataFolder first = DataFolder.open(temp, 0)) {
            first.announce("process 1, http://localhost:8080");
            assertProblem(temp, 0, StartProblem.DATA_FOLDER_IN_USE, "process 1, http://localhost:8080");
        }
        DataFolder.open(temp, 0).close();
    }

    @Test
    void tooLittleSpaceIsTold() {
        assertProblem(temp, Long.MAX_VALUE, StartProblem.DISK_FULL, "is full");
    }

    private static void assertProblem(Path home, long minFreeBytes, StartProblem problem, String expected) {
        assertThatThrownBy(() -> DataFolder.open(home, minFreeBytes))
                .hasMessageContaining(expected)
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
