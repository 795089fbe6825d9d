//! The plan as pages draw it: phases, forecast, whose days, timeline.
