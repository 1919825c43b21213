import ArgumentParser
@main struct Meguri: ParsableCommand { func run() { print("hi") } }
