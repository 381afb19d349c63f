package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void startsOnARealMariaDb() {
        assertThat(jdbc.sql("SELECT @@version").query(String.class).single()).startsWith("11.4.");
        assertThat(jdbc.sql("SELECT @@character_set_server").query(String.class).single())
                .isEqualTo("utf8mb4");
    }
}
