using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling.Search;

/// <summary>The search 64 slots at a time finds what a look at every slot finds.</summary>
public class SlotRoomsProperties
{
    [Property(Runs = 500)]
    public void First_and_last_places_are_those_found_slot_by_slot(int seed)
    {
        var random = new Random(seed);
        var horizon = random.Next(1, 300);
        int[] durations = [random.Next(1, 8), random.Next(1, 70), random.Next(60, 200), 0];
        var capacity = Enumerable.Range(0, 2).Select(_ => Capacity(random, horizon)).ToArray();
        int[] demand = [.. Enumerable.Range(0, 8).Select(_ => random.Next(0, 3))];
        var instance = new SearchInstance(new ScheduleProblem(new CpmProblem(durations, [new(3, 0)]), horizon, capacity, demand));
        var rooms = new SlotRooms(instance);
        for (var round = 0; round < 20; round++)
        {
            var a = random.Next(instance.Count);
            var from = random.Next(0, horizon + 5);
            var start = rooms.First(a, from);

            Assert.Equal(Enumerable.Range(from, horizon + 1).First(s => HasRoom(instance, capacity, demand, a, s)), start);

            var finish = random.Next(instance.Duration[a], Math.Max(instance.Duration[a], horizon + 79) + 1);
            var floor = random.Next(0, finish);
            var last = Enumerable.Range(floor, Math.Max(0, finish - instance.Duration[a] - floor + 1)).Reverse()
                .Where(s => HasRoom(instance, capacity, demand, a, s)).Select(s => (int?)s).FirstOrDefault() ?? -1;
            Assert.Equal(last, rooms.Last(a, finish, floor));

            if (round % 3 == 0)
            {
                rooms.Take(a, start);
                Use(instance, capacity, demand, a, start);
            }
        }
    }

    [Property(Runs = 100)]
    public void A_reset_gives_everything_back(int seed)
    {
        var random = new Random(seed);
        var horizon = random.Next(1, 200);
        var instance = new SearchInstance(new ScheduleProblem(new CpmProblem([1, 5, 90], []), horizon, [Capacity(random, horizon)], [1, 2, 1]));
        var (used, fresh) = (new SlotRooms(instance), new SlotRooms(instance));
        for (var i = 0; i < 10; i++)
        {
            var a = random.Next(instance.Count);
            used.Take(a, used.First(a, random.Next(0, horizon + 5)));
        }

        used.Reset();
        for (var from = 0; from < horizon; from++)
        {
            for (var a = 0; a < instance.Count; a++)
            {
                Assert.Equal(fresh.First(a, from), used.First(a, from));
            }
        }
    }

    private static int[] Capacity(Random random, int horizon)
    {
        var capacity = new int[horizon];
        for (var t = 0; t < horizon;)
        {
            var level = random.Next(0, 5);
            for (var until = t + random.Next(1, 90); t < horizon && t < until; t++)
            {
                capacity[t] = level;
            }
        }

        return capacity;
    }

    private static bool HasRoom(SearchInstance instance, int[][] capacity, int[] demand, int a, int start) =>
        Enumerable.Range(start, instance.Duration[a]).All(t => t >= capacity[0].Length
            || Enumerable.Range(0, 2).All(k => demand[(2 * instance.Original[a]) + k] <= capacity[k][t]));

    private static void Use(SearchInstance instance, int[][] capacity, int[] demand, int a, int start)
    {
        for (var t = start; t < Math.Min(start + instance.Duration[a], capacity[0].Length); t++)
        {
            capacity[0][t] -= demand[2 * instance.Original[a]];
            capacity[1][t] -= demand[(2 * instance.Original[a]) + 1];
        }
    }
}
