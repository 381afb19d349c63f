package id.netral.assessment.attempt;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.assessment.QuizEndpoint;
import id.netral.assessment.QuizRenewal;
import id.netral.common.EmployeeId;
import id.netral.common.Sentences;
import id.netral.security.CurrentUser;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The endpoints over a database that does not answer. */
class DatabaseAwayTest {

    private final AnnotationConfigApplicationContext nowhere = new AnnotationConfigApplicationContext(Nowhere.class);
    private final MockMvc web = web(nowhere.getBean(AttemptService.class));

    @BeforeEach
    void signIn() {
        TestUsers.signIn(new EmployeeId(1));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        nowhere.close();
    }

    @Test
    void everyRequestIsAskedToComeBack() throws Exception {
        var requests = Stream.of(
                get("/api/attempts/1"),
                put("/api/attempts/1/answers/1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seq\":1,\"choices\":[\"1\"]}"),
                post("/api/attempts/1/submit"));
        for (var request : requests.toList()) {
            web.perform(request)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().exists("Retry-After"))
                    .andExpect(jsonPath("$.error").value("attempt.away"))
                    .andExpect(jsonPath("$.message").isNotEmpty())
                    .andExpect(jsonPath("$.trace").doesNotExist());
        }
    }

    private static MockMvc web(AttemptService attempts) {
        var sentences = new Sentences();
        return MockMvcBuilders.standaloneSetup(new AttemptController(attempts, new CurrentUser(), sentences))
                .setControllerAdvice(new AttemptErrors(sentences))
                .build();
    }

    /** The module's beans as they are needed, over a port where nobody listens. */
    @EnableTransactionManagement
    @ComponentScan(basePackageClasses = QuizEndpoint.class)
    @EnableJpaRepositories(basePackageClasses = QuizEndpoint.class, bootstrapMode = BootstrapMode.LAZY)
    static class Nowhere {

        @Bean
        static LazyInitializationBeanFactoryPostProcessor onlyWhatIsNeeded() {
            return new LazyInitializationBeanFactoryPostProcessor();
        }

        @Bean
        HikariDataSource nowhere() {
            var settings = new HikariConfig();
            settings.setJdbcUrl("jdbc:mariadb://127.0.0.1:1/netral");
            settings.setConnectionTimeout(250); // the least Hikari takes
            settings.setInitializationFailTimeout(-1);
            return new HikariDataSource(settings);
        }

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource nowhere) {
            var entities = new LocalContainerEntityManagerFactoryBean();
            entities.setDataSource(nowhere);
            entities.setPackagesToScan("id.netral");
            entities.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            entities.setJpaPropertyMap(Map.of(
                    "hibernate.boot.allow_jdbc_metadata_access", "false",
                    "jakarta.persistence.database-product-name", "MariaDB",
                    "jakarta.persistence.database-product-version", "11.4"));
            return entities;
        }

        @Bean
        PlatformTransactionManager transactionManager(EntityManagerFactory entities) {
            return new JpaTransactionManager(entities);
        }

        @Bean
        JdbcClient jdbcClient(DataSource nowhere) {
            return JdbcClient.create(nowhere);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource nowhere) {
            return new JdbcTemplate(nowhere);
        }

        @Bean
        QuizRenewal renewal() {
            return (employee, version) -> Optional.empty();
        }

        @Bean
        Clock clock() {
            return TestClock.CLOCK;
        }

        @Bean
        ZoneId agencyZone() {
            return ZoneOffset.UTC;
        }
    }
}
