package org.yaomen.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaomen.shared.Problem;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "C:\\a.pdf",
                "a\u202Efdp.exe",
                "",
                "  ",
                ".htaccess",
                "a\nb.pdf",
                "a\u0000.pdf",
                "a*.pdf"
            })
    void an_unsafe_name_is_refused(String name) {
        assertThatThrownBy(() -> FileName.clean(name)).isInstanceOf(Problem.class);
    }

    @Test
    void an_ordinary_name_is_kept_without_the_space_around_it() {
        assertThat(FileName.clean("  拆除照片（一）.jpg ")).isEqualTo("拆除照片（一）.jpg");
    }

    @Test
    void a_file_is_what_its_first_bytes_say_and_is_named_so() {
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(MediaKind.of(pdf)).contains(MediaKind.PDF);
        assertThat(MediaKind.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(MediaKind.of(new byte[] {(byte) 0xff})).isEmpty();
        assertThat(MediaKind.PDF.named("验收意见")).isEqualTo("验收意见.pdf");
        assertThat(MediaKind.JPEG.named("照片.JPEG")).isEqualTo("照片.JPEG");
    }
}
