package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void without_variables_the_documented_ports_are_used() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.httpUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.keycloakPort()).isEqualTo(8180);
        assertThat(settings.databasePort()).isEqualTo(5480);
        assertThat(settings.managementPort()).isEqualTo(9990);
    }

    @Test
    void the_management_port_follows_the_http_port_and_stays_a_port() {
        assertThat(Settings.of(Map.of("YAOMEN_HTTP_PORT", "9080")).managementPort())
                .isEqualTo(10990);
        assertThat(Settings.of(Map.of("YAOMEN_HTTP_PORT", "65000")).managementPort())
                .isEqualTo(63090);
    }

    @Test
    void what_is_no_port_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Settings.of(Map.of("YAOMEN_DB_PORT", "many")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("YAOMEN_DB_PORT");
        assertThatThrownBy(() -> Settings.of(Map.of("YAOMEN_DB_PORT", "70000"))).isInstanceOf(StackException.class);
    }

    @Test
    void the_data_folder_can_be_moved() {
        assertThat(Settings.of(Map.of("YAOMEN_DATA", "/srv/yaomen")).data()).isEqualTo(Path.of("/srv/yaomen"));
    }
}
