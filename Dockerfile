# Builds the bot from source and keeps what it needs to run. compose.yaml uses it.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -q -B -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /app tandembote
WORKDIR /app
COPY --from=build /src/target/tandembote.jar tandembote.jar
COPY --from=build /src/bot-scripts bot-scripts
COPY --from=build /src/calendars calendars
USER tandembote
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-Dstdout.encoding=UTF-8", "-jar", "tandembote.jar"]
