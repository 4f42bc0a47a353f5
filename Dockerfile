# Builds the bot from source and keeps what it needs to run. compose.yaml uses it.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -q -B -DskipTests -Dspotless.check.skip package
RUN java -Djarmode=tools -jar target/tandembote.jar extract --destination target/app

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /app tandembote
WORKDIR /app
COPY --from=build /src/target/app .
COPY --from=build /src/bot-scripts bot-scripts
COPY --from=build /src/calendars calendars
RUN install --directory --owner=tandembote start
USER tandembote
# A start of the demo up to its first page: by what Java learns from it, every later start takes three fifths of the
# time. Java itself, the jars, their times, the collector and what is read of jars must be the same then; else it starts
# as ever. The serial collector starts the quickest and takes the least memory; little lives for long in this program.
# The second compiler is switched off: during a start it takes more processor time than the program itself, and pays
# only where messages leave for minutes on end. What a jar holds for Java 24 and later is left aside: it is Spring's
# other way to read classes, of which Java keeps nothing.
RUN java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.util.jar.version=23 -XX:AOTCacheOutput=start/tandembote.aot \
    -jar tandembote.jar --spring.profiles.active=demo --tandembote.demo.first-page-only --tandembote.data=/tmp/rehearsal \
    && rm -r /tmp/rehearsal
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djdk.util.jar.version=23", "-XX:AOTCache=start/tandembote.aot", "-XX:MaxRAMPercentage=75", "-Dstdout.encoding=UTF-8", "-jar", "tandembote.jar"]
