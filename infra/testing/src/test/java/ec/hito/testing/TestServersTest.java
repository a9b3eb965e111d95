package ec.hito.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TestServersTest {
    @Nested
    class WhenAskingForADatabase {
        @Test
        void givesEveryCallerOneOfItsOwn() throws SQLException {
            var mine = TestPostgres.freshDatabase();
            var yours = TestPostgres.freshDatabase();
            run(mine, "hito_owner", "CREATE TABLE mine ()");

            assertThat(mine.jdbcUrl()).isNotEqualTo(yours.jdbcUrl());
            assertThatThrownBy(() -> run(yours, "hito_owner", "DROP TABLE mine"))
                    .hasMessageContaining("does not exist");
        }

        @Test
        void keepsTheServicesRolesFromMakingTables() {
            var database = TestPostgres.freshDatabase();

            assertThatThrownBy(() -> run(database, "hito_command", "CREATE TABLE public.mine ()"))
                    .hasMessageContaining("permission denied");
        }

        private void run(TestDatabase database, String role, String sql) throws SQLException {
            try (var connection = database.dataSource(role).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @Nested
    class WhenAskingForKafka {
        @Test
        void answersWithOneBrokerForAll() throws Exception {
            var address = TestKafka.bootstrapServers();

            assertThat(TestKafka.bootstrapServers()).isEqualTo(address);
            try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
                assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            }
        }
    }
}
