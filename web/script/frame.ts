// The Center's frame within the widget says that it has come, and nothing else: the page around learns
// neither who is signed in nor what stands here.
parent.postMessage("fasttrack-ready", "*");
