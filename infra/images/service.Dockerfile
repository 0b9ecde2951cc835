# One recipe for every part that is a Spring Boot jar: docker build --build-arg MODULE=referral-service …
# Build the jars first: mvn package -DskipTests
# The base is pinned by tag. A digest is better; none could be looked up where this was written, so Renovate pins it
# (.github/renovate.json).
ARG JRE=25.0.4_7-jre-noble

FROM eclipse-temurin:${JRE} AS layers
ARG MODULE
WORKDIR /build
COPY ${MODULE}/target/*-1.0-SNAPSHOT.jar application.jar
RUN ["java", "-Djarmode=tools", "-jar", "application.jar", "extract", "--layers", "--destination", "layers"]

FROM eclipse-temurin:${JRE}
RUN groupadd --gid 10001 safeguarding \
 && useradd --uid 10001 --gid safeguarding --no-create-home --shell /usr/sbin/nologin safeguarding \
 && install -d -o safeguarding -g safeguarding /data
WORKDIR /application

# What changes least comes first, so that a new release of ours is one small layer.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./

USER 10001:10001
ENV SERVER_PORT=8080 SERVER_ADDRESS=0.0.0.0

# Ready is not merely alive: readiness knows the database, the broker and how far the views are behind. bash speaks HTTP
# well enough for a status line, so nothing has to be installed for it.
HEALTHCHECK --interval=5s --timeout=10s --start-period=180s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT; printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3; read -r -t 8 _ status _ <&3; [ \"$status\" = 200 ]"]

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Ddisable-axoniq-console-message=true", "-jar", "application.jar"]
